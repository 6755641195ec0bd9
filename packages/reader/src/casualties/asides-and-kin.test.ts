import { describe } from "vitest";
import { matches, nothing } from "./figures.testing.ts";

describe("an aside without a verb", () => {
  matches([
    ["15 people, the youngest three months of age, were abducted.", ["DETAINED EXACT 15..15 TOTAL"]],
    ["Ann Example, wife of Ben Example, was killed.", ["KILLED EXACT 1..1 TOTAL"]],
    ["Four guards, the last of them from Xanadu, were killed.", ["KILLED EXACT 4..4 MILITARY"]],
  ]);
  nothing([
    "15 people, the mayor said, met on Monday, and a plan was killed.",
    "Ann Example, wife of Ben Example, who was killed in the story, sang.",
    "Four guards went home, the last of the lost hours.",
  ]);
});

describe("kin of the one told of right before", () => {
  matches([
    ["A boy was killed and his father injured.", ["KILLED EXACT 1..1 CHILD", "INJURED EXACT 1..1 TOTAL"]],
    ["A clerk was killed along with her husband.", ["KILLED EXACT 1..1 CIVILIAN", "KILLED EXACT 1..1 STATUS_UNKNOWN"]],
    ["A man and his 11-year-old son died in the raid.", ["KILLED EXACT 1..1 MAN", "KILLED EXACT 1..1 CHILD"]],
  ]);
  matches([
    ["A boy was killed in the raid. The boy died at once.", ["KILLED EXACT 1..1 CHILD"]],
    ["A clerk was killed. The woman died in a blast.", ["KILLED EXACT 1..1 CIVILIAN"]],
    ["A man was shot in the raid and he died.", ["KILLED EXACT 1..1 MAN"]],
  ]);
});

describe("the whole that opens a sentence", () => {
  matches([
    ["Of the 1,093 men aboard, 323 were killed.", ["KILLED EXACT 323..323 TOTAL"]],
    ["Of the nine people in it, seven perished in the strike.", ["KILLED EXACT 7..7 TOTAL"]],
    ["Of the 40 hostages, six were killed.", ["KILLED EXACT 6..6 TOTAL"]],
  ]);
  matches([
    ["All of the 40 men were killed.", ["KILLED EXACT 40..40 MAN"]],
    ["Soldiers killed 40 of the men.", ["KILLED EXACT 40..40 MAN"]],
    ["The 1,093 men aboard were killed.", ["KILLED EXACT 1093..1093 MAN"]],
  ]);
});

describe("people held, hit and lost by other words", () => {
  matches([
    [
      "Eight people were in detention: six men and two women.",
      ["DETAINED EXACT 8..8 TOTAL", "DETAINED EXACT 6..6 MAN", "DETAINED EXACT 2..2 WOMAN"],
    ],
    ["In the raid 31 men were shot or beaten to death.", ["KILLED EXACT 31..31 MAN"]],
    ["Two passers-by suffered cuts in the blast.", ["INJURED EXACT 2..2 CIVILIAN"]],
    ["Masked men whisked away five labourers.", ["DETAINED EXACT 5..5 WORKER"]],
    ["Troops took two alive.", ["DETAINED EXACT 2..2 TOTAL"]],
    ["Sixteen persons met their death in the raid.", ["KILLED EXACT 16..16 TOTAL"]],
    ["The rebels fled after losing seven of their own.", ["KILLED EXACT 7..7 TOTAL"]],
    ["A couple and a boy were both hit.", ["INJURED EXACT 2..2 TOTAL", "INJURED EXACT 1..1 CHILD"]],
  ]);
  nothing([
    "Eight people were in detention halls to paint them.".replace("detention halls", "the halls"),
    "In the raid 31 rugs were shaken or beaten to dust.",
    "Two passers-by suffered from the noise.",
    "Masked men gave away five labels.",
    "Troops took two hills.",
    "Sixteen persons met their mayor.",
    "The rebels fled after losing sight of their own.",
    "A song by a couple was a hit.",
  ]);
});

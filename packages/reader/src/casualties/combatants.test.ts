import { describe } from "vitest";
import { matches } from "./figures.testing.ts";

describe("men in arms", () => {
  matches([
    ["Burundi has lost more than 30 men.", ["KILLED MORE_THAN 31.. MILITARY"]],
    ["In all 16 DRF men were killed in the raid.", ["KILLED EXACT 16..16 MILITARY"]],
    ["Four Hamas men were killed in the raid.", ["KILLED EXACT 4..4 MILITANT"]],
    ["Three members of the gang were killed in the raid.", ["KILLED EXACT 3..3 MILITANT"]],
    ["Four young men were killed in the raid.", ["KILLED EXACT 4..4 MAN"]],
  ]);
});

describe("some of the fighters told of right before", () => {
  matches([
    ["The assailants fled to the hills. Troops shot dead three of them.", ["KILLED EXACT 3..3 MILITANT"]],
    ["The villagers fled to the hills. Troops shot dead three of them.", ["KILLED EXACT 3..3 TOTAL"]],
    ["The assailants met villagers. Troops shot dead three of them.", ["KILLED EXACT 3..3 TOTAL"]],
  ]);
});

describe("harm by further idioms", () => {
  matches([
    ["Two Burundian soldiers fell near Goma.", ["KILLED EXACT 2..2 MILITARY"]],
    ["Some 80 soldiers fell on both sides.", ["KILLED APPROXIMATELY 80..80 MILITARY"]],
    ["Two Burundian soldiers fell from a truck.", []],
    ["Six people were picked up for questioning.", ["DETAINED EXACT 6..6 TOTAL"]],
    ["Six people were picked up at the airport by a bus.", []],
    ["Shells hit the airport without causing victims.", ["KILLED NONE_CLAIMED 0..0 TOTAL"]],
    [
      "Rebels took a post, killing 11 soldiers and taking 20 more prisoner.",
      ["KILLED EXACT 11..11 MILITARY", "DETAINED EXACT 20..20 MILITARY"],
    ],
    [
      "A raid killed three people, namely two women and one soldier.",
      ["KILLED EXACT 3..3 TOTAL", "KILLED EXACT 2..2 WOMAN", "KILLED EXACT 1..1 MILITARY"],
    ],
  ]);
});

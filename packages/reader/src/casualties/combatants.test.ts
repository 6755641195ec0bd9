import { describe } from "vitest";
import { matches } from "./figures.testing.ts";

describe("men in arms", () => {
  matches([
    ["Burundi has lost more than 30 men.", ["KILLED MORE_THAN 31.. MILITARY"]],
    ["In all 16 DRF men were killed in the raid.", ["KILLED EXACT 16..16 MILITARY"]],
    ["Four Hamas men were killed in the raid.", ["KILLED EXACT 4..4 MILITANT"]],
    ["Three members of the gang were killed in the raid.", ["KILLED EXACT 3..3 MILITANT"]],
    ["Four young men were killed in the raid.", ["KILLED EXACT 4..4 MAN"]],
    ["The army said nine of its men had died.", ["KILLED EXACT 9..9 MILITARY"]],
    ["Uruguay's defence ministry said two of its men were wounded.", ["INJURED EXACT 2..2 MILITARY"]],
    ["The town's mayor said two of its men were wounded.", ["INJURED EXACT 2..2 MAN"]],
    ["The army said two men were wounded.", ["INJURED EXACT 2..2 MAN"]],
  ]);
});

describe("some of the fighters told of right before", () => {
  matches([
    ["The assailants fled to the hills. Troops shot dead three of them.", ["KILLED EXACT 3..3 MILITANT"]],
    ["The villagers fled to the hills. Troops shot dead three of them.", ["KILLED EXACT 3..3 TOTAL"]],
    ["The assailants met villagers. Troops shot dead three of them.", ["KILLED EXACT 3..3 TOTAL"]],
  ]);
});

describe("parts told in the next sentence", () => {
  matches([
    [
      "Ten people were killed in a raid. Two of them were girls under five.",
      ["KILLED EXACT 10..10 TOTAL", "KILLED EXACT 2..2 CHILD"],
    ],
    [
      "Police arrested ten people. Two of them were nurses.",
      ["DETAINED EXACT 10..10 TOTAL", "DETAINED EXACT 2..2 AID_WORKER"],
    ],
    ["Ten people met in Lima. Two of them were nurses.", []],
  ]);
});

describe("harm by further idioms", () => {
  matches([
    [
      "El Salvador lost around 900 civilians and 107 soldiers.",
      ["KILLED APPROXIMATELY 900..900 CIVILIAN", "KILLED EXACT 107..107 MILITARY"],
    ],
    ["The channel lost around 900 subscribers.", []],
    ["Rights groups recorded at least 24 deaths in custody.", ["KILLED AT_LEAST 24.. TOTAL"]],
    ["Eleven people were in the hands of the rebels.", ["DETAINED EXACT 11..11 TOTAL"]],
    ["Eleven papers were in the hands of the judge.", []],
    ["Five people are now known to have died in the raid.", ["KILLED EXACT 5..5 TOTAL"]],
    ["Five people are known to have applied.", []],
    ["A guard died, bringing the army's losses to four.", ["KILLED EXACT 1..1 MILITARY", "KILLED EXACT 4..4 MILITARY"]],
    ["The bank put its losses to four clerks.", []],
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

import { describe } from "vitest";
import { matches } from "./figures.testing.ts";

describe("those wounded who died", () => {
  matches([
    [
      "Seventeen soldiers who were critically injured had succumbed to their injuries.",
      ["KILLED EXACT 17..17 MILITARY"],
    ],
    ["Three soldiers wounded in Monday's ambush died on Tuesday.", ["KILLED EXACT 3..3 MILITARY"]],
  ]);
  matches([
    [
      "Three soldiers were wounded in an ambush in which two guards died.",
      ["INJURED EXACT 3..3 MILITARY", "KILLED EXACT 2..2 MILITARY"],
    ],
    [
      "Three soldiers wounded in an ambush said their captain died.",
      ["INJURED EXACT 3..3 MILITARY", "KILLED EXACT 1..1 MILITARY"],
    ],
  ]);
});

describe("a limb lost", () => {
  matches([["A soldier lost his right leg to a mine.", ["INJURED EXACT 1..1 MILITARY"]]]);
  matches([["A soldier lost his right to vote.", []]]);
});

describe("a report denied", () => {
  matches([
    ["The minister denied a report in the press that more than 100 soldiers had died.", []],
    ["The ministry dismissed as false a claim by the rebels that 60 soldiers had been killed.", []],
    [
      "The ministry did not comment on a claim by the rebels that 60 soldiers had been killed.",
      ["KILLED EXACT 60..60 MILITARY"],
    ],
    [
      "The minister denied any role, after a report that 60 soldiers had been killed.",
      ["KILLED EXACT 60..60 MILITARY"],
    ],
  ]);
});

describe("a toll taken further", () => {
  matches([
    [
      "The raid killed nine soldiers, bringing the death toll to 31.",
      ["KILLED EXACT 9..9 MILITARY", "KILLED EXACT 31..31 TOTAL"],
    ],
    [
      "Five more soldiers were killed, taking its dead to 20.",
      ["KILLED EXACT 5..5 MILITARY", "KILLED EXACT 20..20 TOTAL"],
    ],
    [
      "The toll rose to 14, up from 12, of whom 13 were civilians.",
      ["KILLED EXACT 14..14 TOTAL", "KILLED EXACT 12..12 TOTAL", "KILLED EXACT 13..13 CIVILIAN"],
    ],
  ]);
});

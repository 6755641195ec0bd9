import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

const between = (mediator: string): string =>
  `MEDIATION_OFFERED EFFECTED ${mediator}>PER; MEDIATION_OFFERED EFFECTED ${mediator}>LAO`;

describe("good offices in the words of those who offer them", () => {
  test.each([
    ["Chile offered to help resolve the dispute between Peru and Laos.", between("CHL")],
    ["Chile stands ready to help ease tensions between Peru and Laos.", between("CHL")],
    ["Chile's offers to reconcile Peru and Laos have led nowhere.", between("CHL")],
    ["Chile offered to form a group to mediate between Peru and Laos.", between("CHL")],
    ["A Chilean attempt to broker a settlement between Peru and Laos failed.", between("CHL")],
    ["Peru and Laos quarrelled. Chile's president said he was at the disposal of the two countries.", between("CHL")],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chile offered to help Peru and Laos."],
    ["Chile asked Peru to ease tensions."],
    ["Chile's car was at the disposal of Peru and Laos."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("contacts that a noun tells", () => {
  test.each([
    ["A call between President Ana Rojas of Peru and President Kham of Laos followed.", "PHONE_CALL EFFECTED PER>LAO"],
    ["The last meeting of the foreign ministers of Peru and Laos took place in May.", "MEETING EFFECTED PER>LAO"],
    ["A visit to Vientiane by Peru's president was planned.", "VISIT PLANNED PER>LAO"],
    [
      "Peru and Laos spoke of the accord on fishing, which the two countries signed in 2012.",
      "AGREEMENT EFFECTED PER>LAO",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["It was a close call between Peru and Laos."],
    ["A visit to Vientiane by Peru's president fell through."],
  ])("are not read from: %s", (text) => {
    expect(told(text).filter((row) => !/CANCELLED/.test(row))).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { told } from "./told.testing.ts";

const done = (text: string) => told(text).filter((row) => / (?:EFFECTED|ANNOUNCED|REPORTED) /.test(row));

describe("what is told as not done", () => {
  test.each([
    "Chile tried to expel the Peruvian ambassador but a court blocked the order.",
    "Chile nearly severed ties with Peru in 1975.",
    "Chile almost recalled its ambassador to Peru.",
    "Peru and Chile moved closer to restoring ties.",
    "Peru and Chile are in talks to restore diplomatic relations.",
    "Chile would have recalled its ambassador to Peru had the raid gone ahead.",
    "Chile reversed its decision to recall its ambassador to Peru.",
    "Chile has yet to recall its ambassador to Peru.",
    "Chile is unlikely to expel the Peruvian ambassador.",
  ])("is neither done nor announced: %s", (text) => {
    expect(done(text)).toEqual([]);
  });

  test.each([
    ["Chile moved to expel the Peruvian ambassador.", "AMBASSADOR_EXPELLED EFFECTED CHL>PER"],
    ["Chile defended its decision to recall its ambassador to Peru.", "AMBASSADOR_RECALLED ANNOUNCED CHL>PER"],
    ["Chile said it would recall its ambassador to Peru.", "AMBASSADOR_RECALLED ANNOUNCED CHL>PER"],
  ])("unlike: %s", (text, expected) => {
    expect(done(text)).toEqual([expected]);
  });

  test("is a mediation all the same, where one tries to mediate", () => {
    expect(told("Kenya is trying to mediate between Peru and Chile.")).toEqual([
      "MEDIATION_OFFERED EFFECTED KEN>CHL",
      "MEDIATION_OFFERED EFFECTED KEN>PER",
    ]);
  });
});

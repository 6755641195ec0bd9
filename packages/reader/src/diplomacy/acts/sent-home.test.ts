import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("people who are sent home and are no worded envoys", () => {
  test.each([
    ["The Czechs ordered out 18 Peruvians on Saturday.", "AMBASSADOR_EXPELLED EFFECTED CZE>PER"],
    ["Chile expelled the head of Peru's intelligence service in Santiago.", "AMBASSADOR_EXPELLED EFFECTED CHL>PER"],
    ["Chile answered with the expulsion of three Peruvians.", "AMBASSADOR_EXPELLED EFFECTED CHL>PER"],
    ["Chile demanded that Peru reduce the number of its diplomats to five.", "AMBASSADOR_EXPELLED EFFECTED CHL>PER"],
    ["Chile demanded that Peru withdraw its consul.", "AMBASSADOR_EXPELLED EFFECTED CHL>PER"],
    [
      "Chile declared Peru's ambassador and two Bolivian diplomats personae non gratae and gave them three days.",
      "AMBASSADOR_EXPELLED EFFECTED CHL>PER; AMBASSADOR_EXPELLED EFFECTED CHL>BOL",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chile expelled 18 Peruvians who had no papers."],
    ["Chile expelled the head of Peru's football association."],
    ["Chile answered with the expulsion of three students."],
    ["Chile demanded that Peru withdraw its claim."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { readActs } from "../read-acts.testing.ts";

const levels = (text: string) => readActs(text).map(({ act, level }) => `${act} ${level}`);

describe("the level of an envoy sent away or called home (R18, R20)", () => {
  test.each([
    "Peru expelled three Chilean diplomats.",
    "Peru expelled Chile's deputy ambassador.",
    "Peru declared the Chilean military attaché persona non grata.",
    "Peru declared Chile's deputy ambassador and two other diplomats persona non grata.",
    "Peru announced the expulsion of six Chilean diplomats.",
  ])("is of no head of mission in: %s", (text) => {
    expect(levels(text)).toEqual(["AMBASSADOR_EXPELLED NONE"]);
  });

  test.each([
    ["Peru expelled the Chilean ambassador.", "AMBASSADOR_EXPELLED AMBASSADOR"],
    ["Peru expelled the Chilean ambassador and two diplomats.", "AMBASSADOR_EXPELLED AMBASSADOR"],
    [
      "Peru expelled three Chilean diplomats. On Friday it expelled the Chilean ambassador.",
      "AMBASSADOR_EXPELLED AMBASSADOR",
    ],
    ["Peru expelled Chile's top diplomat in Lima.", "AMBASSADOR_EXPELLED null"],
    ["Peru recalled its envoy to Chile.", "AMBASSADOR_RECALLED null"],
    ["Peru withdrew its diplomats from Chile.", "AMBASSADOR_WITHDRAWN null"],
    ["Peru recalled its consul general in Chile.", "AMBASSADOR_RECALLED NONE"],
  ])("is told by the words in: %s", (text, expected) => {
    expect(levels(text).join("; ")).toBe(expected);
  });
});

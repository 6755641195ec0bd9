import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("agreements", () => {
  test.each([
    ["Chad and Sudan agreed to a ceasefire.", "AGREEMENT EFFECTED TCD>SDN"],
    ["Chad signed a security pact with Sudan.", "AGREEMENT EFFECTED TCD>SDN"],
    ["Kyrgyzstan and Tajikistan agreed a ceasefire on Friday.", "AGREEMENT EFFECTED KGZ>TJK"],
    ["The ceasefire between Kyrgyzstan and Tajikistan, agreed on Friday, was holding.", "AGREEMENT EFFECTED KGZ>TJK"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["The ruling party agreed to hold a vote."]])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.ts";
import { readNumber } from "./read-number.ts";

const value = (text: string) => readNumber(tokenize({ text, start: 0, end: text.length }), 0)?.value;

describe("a number", () => {
  it.each([
    ["9", 9],
    ["1,200", 1200],
    ["twenty-three", 23],
    ["two hundred and fifty", 250],
    ["a hundred", 100],
  ])("is read from %s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each(["a", "constructor", "toString", "__proto__", "dead"])("is not read from %s", (text) => {
    expect(value(text)).toBeUndefined();
  });
});

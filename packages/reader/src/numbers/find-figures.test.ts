import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.ts";
import { findFigures } from "./find-figures.ts";

const first = (text: string) => {
  const figure = findFigures(tokenize({ text, start: 0, end: text.length })).find(({ article }) => !article);
  return figure ? `${figure.quantifier} ${figure.min ?? ""}..${figure.max ?? ""}` : null;
};

describe("figures (R1)", () => {
  it.each([
    ["nine people", "EXACT 9..9"],
    ["at least nine people", "AT_LEAST 9.."],
    ["more than 1,200 people", "MORE_THAN 1201.."],
    ["over forty people", "MORE_THAN 41.."],
    ["up to 80 people", "AT_MOST ..80"],
    ["as many as eighty people", "AT_MOST ..80"],
    ["fewer than ten people", "LESS_THAN ..9"],
    ["some 120 people", "APPROXIMATELY 120..120"],
    ["between 15 and 20 people", "RANGE 15..20"],
    ["35-40 people", "RANGE 35..40"],
    ["two or three people", "RANGE 2..3"],
    ["twenty-three people", "EXACT 23..23"],
    ["two hundred and fifty people", "EXACT 250..250"],
    ["1.5 million people", "EXACT 1500000..1500000"],
    ["several people", "VAGUE 2.."],
    ["a dozen people", "VAGUE 12.."],
    ["dozens of people", "VAGUE 12.."],
    ["scores of people", "VAGUE 20.."],
    ["hundreds of people", "VAGUE 100.."],
    ["thousands of people", "VAGUE 1000.."],
    ["tens of thousands of people", "VAGUE 10000.."],
    ["at least two dozen people", "AT_LEAST 24.."],
    ["nine or more people", "AT_LEAST 9.."],
  ])("reads %s", (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it("reads any whole number in digits with separators as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (value) => {
        expect(first(`${value.toLocaleString("en-US")} people`)).toBe(`EXACT ${value}..${value}`);
      }),
    );
  });

  it("reads no figure longer than any count of people", () => {
    expect(first("9".repeat(5000))).toBeNull();
  });
});

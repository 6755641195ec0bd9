import { expect, it } from "vitest";
import { figures } from "../testing.ts";

/** Each text states just these figures. */
export const matches = (cases: [string, string[]][]) =>
  it.each(cases)("is read from %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

/** No text of these states a figure. */
export const nothing = (cases: string[]) =>
  it.each(cases)("is not read from %s", (text) => {
    expect(figures(text)).toEqual([]);
  });

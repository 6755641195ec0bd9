import { describe, expect, it } from "vitest";
import { matchOf, soughtWords } from "./search-match.ts";

const match = (query: string, begun = false, scopes = ["3d"]) => matchOf({ sought: soughtWords(query), scopes, begun });

describe("what the full-text index is asked for", () => {
  it.each([
    ["port", false, '("3dpurt")'],
    ["port", true, '("3dpurt"*)'],
    ["port b", true, '(("3dpurt"* AND "3db") OR "3dpurtb"*)'],
    ["al-Tembo", false, '(("3daltimbu" OR ("3dal" AND "3dtimbu")))'],
  ])("is, for %s and beginnings %s, %s", (query, begun, expected) => {
    expect(match(query, begun)).toBe(expected);
  });

  it("is asked of each crisis by words of its own", () => {
    expect(match("port", false, ["3d", "14d"])).toBe('("3dpurt") OR ("14dpurt")');
  });

  it("is sixteen words at most, and parts of words are words", () => {
    const terms = (query: string) => match(query).match(/"/g)?.length;
    expect(terms("port ".repeat(40))).toBe(2 * 16);
    expect(terms(Array.from({ length: 40 }, (_, index) => `port${index}`).join("-"))).toBe(2 * 16);
  });

  it("is nothing where there is no word", () => {
    expect(soughtWords(' "*" -- (')).toEqual([]);
  });
});

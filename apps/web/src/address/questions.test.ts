import { describe, expect, it } from "vitest";
import { crisisHref, type Question, whyHref } from "./href.ts";
import { NOW } from "./moment.ts";
import { questionOf } from "./questions.ts";

const QUESTIONS: Question[] = [
  { of: "tally", effect: "INJURED", incident: "i1", kinds: null, claimant: "g1" },
  { of: "tally", effect: "KILLED", incident: null, kinds: "strikes", claimant: null },
  { of: "mission", id: "AAA-BBB" },
  { of: "act", id: "a1" },
  { of: "date", incident: "i1" },
  { of: "contradiction", id: "c1" },
  { of: "fact", id: "f1", source: "s1" },
];

describe("questions in addresses", () => {
  it("come back as they were asked", () => {
    for (const question of QUESTIONS) {
      const href = whyHref({ place: { slug: "x", moment: NOW }, question });
      const params = Object.fromEntries(new URL(href, "http://localhost").searchParams);
      expect(questionOf(params)).toEqual(question);
    }
  });

  it("are null where nothing answerable is asked", () => {
    expect(questionOf({})).toBeNull();
    expect(questionOf({ of: "mission" })).toBeNull();
    expect(questionOf({ of: "tally", effect: "); drop" })).toBeNull();
    expect(crisisHref({ place: { slug: "x", moment: NOW } })).toBe("/c/x");
  });
});

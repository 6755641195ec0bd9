import { describe, expect, it } from "vitest";
import { crisisHref, documentHref, whyHref } from "./href.ts";
import { momentOf, NOW } from "./moment.ts";

const past = { slug: "north-south", moment: momentOf({ asOf: "2024-01-19", clock: "recorded" }) };

describe("addresses", () => {
  it("keep the moment in every link", () => {
    expect(crisisHref({ place: past, path: "coverage" })).toBe(
      "/c/north-south/coverage?asOf=2024-01-19&clock=recorded",
    );
  });

  it("say nothing of the moment where it is now on the published clock", () => {
    expect(crisisHref({ place: { slug: "a b", moment: NOW } })).toBe("/c/a%20b");
  });

  it("point to the words of a claim in its document", () => {
    expect(documentHref({ place: past, id: "d=1", claimId: "c/1" })).toBe(
      "/c/north-south/documents/d%3D1?asOf=2024-01-19&clock=recorded#words-c%2F1",
    );
  });

  it("ask why of a tally, leaving out what is not asked", () => {
    const question = { of: "tally", effect: "KILLED", incident: "i1", kinds: null } as const;
    expect(whyHref({ place: { slug: "x", moment: NOW }, question })).toBe(
      "/c/x/why?of=tally&effect=KILLED&incident=i1",
    );
  });
});

import type { CasualtyClaim, Claim } from "@demarche/domain";
import { casualtyClaim, diplomaticClaim } from "@demarche/testkit";
import { describe, expect, it } from "vitest";
import { mergeClaims } from "./merge-claims.ts";

const text =
  "Four people died in Busia, one of them a child. Later four people died in Mbale. Uganda recalled its envoy.";
const claim = (exact: string, changes: Partial<CasualtyClaim> = {}): Claim =>
  casualtyClaim({ text, exact, ...changes });
const child = (partOf: number) => claim("one of them a child", { min: 1, max: 1, victimClass: "CHILD", partOf });

describe("the claims of overlapping parts", () => {
  it("stand once where both parts tell them in words that overlap", () => {
    const merged = mergeClaims([[claim("Four people died")], [claim("Four people died in Busia")]]);
    expect(merged).toEqual([claim("Four people died")]);
  });

  it("stand apart where their words or what they say differ", () => {
    const apart = [
      claim("Four people died"),
      claim("four people died in Mbale"),
      claim("Four people died", { effect: "INJURED" }),
    ];
    expect(mergeClaims([apart.slice(0, 1), apart.slice(1)])).toEqual(apart);
    const acts = (["AGREED", "EFFECTED"] as const).map((status) =>
      diplomaticClaim({ text, exact: "Uganda recalled its envoy", status }),
    );
    expect(mergeClaims([acts])).toEqual(acts);
  });

  it("keep each part of a total at its total", () => {
    const other = claim("four people died in Mbale");
    const merged = mergeClaims([[claim("Four people died")], [other, claim("Four people died in Busia"), child(1)]]);
    expect(merged).toEqual([claim("Four people died"), other, child(0)]);
  });
});

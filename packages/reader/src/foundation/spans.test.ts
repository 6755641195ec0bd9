import { describe, expect, it } from "vitest";
import { holderOf, overlap } from "./spans.ts";

const [name, office] = [
  { from: 2, to: 4 },
  { from: 3, to: 6 },
];

describe("spans of tokens", () => {
  it("hold their first token and not the one behind their last", () => {
    expect(holderOf([name], 2)).toBe(name);
    expect(holderOf([name], 4)).toBeUndefined();
  });

  it("are found in their order", () => {
    expect(holderOf([name, office], 3)).toBe(name);
  });

  it("overlap where they share a token, and not where they only touch", () => {
    expect(overlap([name], office)).toBe(true);
    expect(overlap([name], { from: 4, to: 5 })).toBe(false);
    expect(overlap([], office)).toBe(false);
  });
});

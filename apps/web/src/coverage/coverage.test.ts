import { describe, expect, it } from "vitest";
import { borrowedOrigins, cellOf, type FactView } from "./coverage.ts";

const fact: FactView = {
  id: "f",
  fact: "Killed",
  best: "9",
  outlets: 1,
  origins: 1,
  cells: [{ source: { id: "s1" }, value: "9", differs: false, excluded: false, claims: [{ id: "c" }] }],
  silent: [{ source: { id: "s2" } }],
};

describe("the coverage matrix", () => {
  it("tells a value from silence and from an event not covered", () => {
    expect(cellOf({ fact, sourceId: "s1" }).kind).toBe("value");
    expect(cellOf({ fact, sourceId: "s2" }).kind).toBe("silent");
    expect(cellOf({ fact, sourceId: "s3" }).kind).toBe("none");
  });

  it("names an agency behind an outlet and not the outlet's own reporting", () => {
    const source = { id: "s", name: "The Harbour Post", grade: "C" };
    const origins = [{ name: "The Harbour Post" }, { name: "Agency One" }, { name: "Agency One" }];
    expect(borrowedOrigins({ source, origins })).toEqual(["Agency One"]);
  });
});

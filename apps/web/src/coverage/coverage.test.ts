import { describe, expect, it } from "vitest";
import { borrowedOrigins, cellOf, type FactView, factGroups, mostTold } from "./coverage.ts";

const fact: FactView = {
  id: "f",
  fact: "Killed",
  best: "9",
  outlets: 1,
  origins: 1,
  cells: [{ source: { id: "s1" }, value: "9", differs: false, excluded: false, claims: [{ id: "c" }] }],
  silent: [{ source: { id: "s2" } }],
  incident: { id: "i", title: "Strike on the port" },
  mission: null,
};

describe("the coverage matrix", () => {
  it("tells a value from silence and from an event not covered", () => {
    expect(cellOf({ fact, sourceId: "s1" }).kind).toBe("value");
    expect(cellOf({ fact, sourceId: "s2" }).kind).toBe("silent");
    expect(cellOf({ fact, sourceId: "s3" }).kind).toBe("none");
  });

  it("puts facts under what they are about, in short words", () => {
    const facts = [
      { ...fact, fact: "Strike on the port: killed" },
      { ...fact, id: "g", fact: "Ambassador", incident: null },
    ];
    const groups = factGroups(facts).map((group) => [group.title, group.facts.map((one) => one.short)]);
    expect(groups).toEqual([
      ["Strike on the port", ["killed"]],
      ["Crisis", ["Ambassador"]],
    ]);
  });

  it("keeps the facts that most outlets tell, in their order", () => {
    const facts = [1, 3, 2].map((outlets) => ({ ...fact, id: String(outlets), outlets }));
    expect(mostTold({ facts, most: 2 }).map((one) => one.id)).toEqual(["3", "2"]);
    expect(mostTold({ facts, most: 9 })).toBe(facts);
  });

  it("names an agency behind an outlet and not the outlet's own reporting", () => {
    const source = { id: "s", name: "The Harbour Post", grade: "C" };
    const origins = [{ name: "The Harbour Post" }, { name: "Agency One" }, { name: "Agency One" }];
    expect(borrowedOrigins({ source, origins })).toEqual(["Agency One"]);
  });
});

import { describe, expect, it } from "vitest";
import { borrowedFrom, cellOf, type FactView, factGroups, mostTold } from "./coverage.ts";

const fact: FactView = {
  id: "f",
  fact: "Killed",
  best: "9",
  outlets: 1,
  origins: 1,
  cells: [
    { source: { id: "s1" }, value: "9", differs: false, superseded: false, excluded: false, claims: [{ id: "c" }] },
  ],
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

  it("names an agency or outlet behind an outlet and not the outlet's own reporting", () => {
    const source = { id: "s", name: "The Harbour Post", grade: "C" };
    const outlets = [source, { id: "t", name: "Coast Mail", grade: "C" }];
    const origins = ["The Harbour Post", "Agency One", "Agency One", "Coast Mail"].map((name) => ({ name }));
    const words = borrowedFrom({ column: { source, origins }, outlets });
    expect(words).toEqual(["via Agency One", "text shared with Coast Mail"]);
  });

  it("says where a source gives the event only in a sum", () => {
    const sum = { effect: "KILLED", incidents: [{ id: "i" }], claim: { document: { source: { id: "s3" } } } };
    const killed = { ...fact, fact: "Strike on the port: killed", incident: { id: "i", title: "Strike on the port" } };
    expect(cellOf({ fact: killed, sourceId: "s3", sums: [sum] }).kind).toBe("sum");
    expect(cellOf({ fact: { ...killed, fact: "Strike on the port: injured" }, sourceId: "s3", sums: [sum] }).kind).toBe(
      "none",
    );
  });
});

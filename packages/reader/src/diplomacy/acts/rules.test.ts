import { describe, expect, it } from "vitest";
import { RULES, rulesFor } from "./rules.ts";

describe("the rules of a verb", () => {
  it("hold every rule for each verb that the rule names", () => {
    for (const { verbs, read } of RULES) for (const verb of verbs ?? []) expect(rulesFor(verb)).toContain(read);
  });

  it("hold for a verb of no act only the rules that read any verb", () => {
    const open = RULES.filter(({ verbs }) => verbs === null).map(({ read }) => read);
    expect(rulesFor("whistle")).toEqual(open);
    expect(rulesFor("recall").length).toBeGreaterThan(open.length);
  });

  it("stay in the order of all rules", () => {
    const order = RULES.map(({ read }) => read);
    for (const verb of ["call", "order", "be", "cut"]) {
      const places = rulesFor(verb).map((read) => order.indexOf(read));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

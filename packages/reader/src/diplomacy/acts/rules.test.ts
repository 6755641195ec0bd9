import { describe, expect, it } from "vitest";
import { RULES, rulesFor } from "./rules.ts";

describe("the rules of a verb", () => {
  it("hold every rule for each verb that the rule names", () => {
    for (const { verbs, read } of RULES) for (const verb of verbs) expect(rulesFor(verb, false)).toContain(read);
  });

  it("hold none for a verb of no act, save in a sentence that names the telephone", () => {
    const open = RULES.filter(({ onLine }) => onLine).map(({ read }) => read);
    expect(rulesFor("whistle", false)).toEqual([]);
    expect(rulesFor("whistle", true)).toEqual(open);
    expect(open.length).toBeGreaterThan(0);
    expect(rulesFor("recall", false).length).toBeGreaterThan(0);
  });

  it("stay in the order of all rules", () => {
    const order = RULES.map(({ read }) => read);
    for (const verb of ["call", "order", "be", "cut"])
      for (const onLine of [true, false]) {
        const places = rulesFor(verb, onLine).map((read) => order.indexOf(read));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { oneOrMore } from "./one-or-more.ts";

const step = fc.record({
  isAdded: fc.boolean(),
  key: fc.constantFrom("a", "b"),
  thing: fc.constantFrom("one", "two", "three"),
});

it("holds what sets by key would hold, whatever is added and taken away", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const [few, sets] = [
        oneOrMore<string>(),
        new Map([
          ["a", new Set<string>()],
          ["b", new Set<string>()],
        ]),
      ];
      for (const { isAdded, key, thing } of steps) {
        if (isAdded) few.add(key, thing);
        else few.remove(key, thing);
        if (isAdded) sets.get(key)?.add(thing);
        else sets.get(key)?.delete(thing);
        for (const [each, expected] of sets) expect([...few.of(each)].sort()).toEqual([...expected].sort());
      }
    }),
  );
});

import { describe, expect, it } from "vitest";
import { latelyKept } from "./lately-kept.ts";

const objects = (count: number) => Array.from({ length: count }, (_, name) => ({ name }));

describe("what is kept for a while", () => {
  it("is at hand for the last so many objects at least", () => {
    const kept = latelyKept<object, { of: number }>(10);
    const all = objects(95);
    for (const one of all) kept.set(one, { of: one.name });
    for (const one of all.slice(-10)) expect(kept.get(one)).toEqual({ of: one.name });
  });

  it("is gone once twice as many others were asked for", () => {
    const kept = latelyKept<object, { of: number }>(10);
    const all = objects(95);
    for (const one of all) kept.set(one, { of: one.name });
    expect(all.filter((one) => kept.get(one) !== undefined).length).toBeLessThanOrEqual(20);
    expect(kept.get(all[0] ?? {})).toBeUndefined();
  });

  it("stays as long as it is asked for, and is replaced by what is newer", () => {
    const kept = latelyKept<object, { of: number }>(10);
    const [first = { name: 0 }, ...rest] = objects(200);
    kept.set(first, { of: 1 });
    for (const one of rest) {
      kept.set(one, { of: one.name });
      expect(kept.get(first)).toEqual({ of: 1 });
    }
    kept.set(first, { of: 2 });
    expect(kept.get(first)).toEqual({ of: 2 });
  });
});

import { expect, it } from "vitest";
import type { LinkedIncident } from "../incidents/link-incidents.ts";
import { keptReadings } from "./kept-readings.ts";

const incident = (id: string): LinkedIncident => ({ id, claims: [], placed: true });
const of = (linked: LinkedIncident, count: number) => ({ linked, count, reading: null });

it("gives what was read of an incident until that is read with other claims", () => {
  const kept = keptReadings(10);
  const [before, after] = [incident("a"), incident("a")];
  for (const count of [1, 2]) kept.set(of(before, count));
  expect(kept.get(of(before, 2))).toEqual({ reading: null });
  expect(kept.get(of(after, 2))).toBeUndefined();
  kept.set(of(after, 3));
  expect(kept.get(of(before, 1))).toBeUndefined();
  expect(kept.get(of(after, 3))).toEqual({ reading: null });
});

it("keeps so many, and lets go what was asked for the longest ago", () => {
  const kept = keptReadings(3);
  const all = ["a", "b", "c"].map(incident);
  for (const one of all) kept.set(of(one, 1));
  const [a, b, c] = all as [LinkedIncident, LinkedIncident, LinkedIncident];
  kept.set(of(a, 2));
  expect([a, b, c].map((one) => kept.get(of(one, 1)) !== undefined)).toEqual([true, false, true]);
  for (const count of [3, 4, 5]) kept.set(of(a, count));
  expect(kept.get(of(c, 1))).toBeUndefined();
  expect([1, 2, 3, 4, 5].filter((count) => kept.get(of(a, count)))).toEqual([3, 4, 5]);
});

it("forgets those that it is told to, and all", () => {
  const kept = keptReadings(3);
  const [a, b] = [incident("a"), incident("b")];
  for (const one of [a, b]) kept.set(of(one, 1));
  kept.forget(({ id }) => id === "a");
  expect([kept.get(of(a, 1)), kept.get(of(b, 1))]).toEqual([undefined, { reading: null }]);
  kept.clear();
  expect(kept.get(of(b, 1))).toBeUndefined();
});

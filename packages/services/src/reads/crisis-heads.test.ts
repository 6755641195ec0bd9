import { expect, it } from "vitest";
import type { LedgerEntry } from "../contract.ts";
import { crisisHeads } from "./crisis-heads.ts";

type Written = readonly [crisisId: string | null, kind: string];

/** A ledger of entries by their crises; the crises are a and b. */
function ledgerOf(...written: Written[]) {
  const entries: Written[] = [...written];
  let asked = 0;
  const at = (position: number) => ({ position, hash: `${position}` });
  const headOf = crisisHeads({
    head: () => at(entries.length),
    crisisBySlug: (slug) => (slug === "a" || slug === "b" ? { id: slug } : null),
    async entriesAfter(position) {
      asked += 1;
      const page = entries.slice(position, position + 10).map(([crisisId, kind], index) => ({
        ...at(position + index + 1),
        crisisId,
        kind,
      }));
      return page as LedgerEntry[];
    },
  });
  const positions = async () => [(await headOf("a"))?.position, (await headOf("b"))?.position];
  return { entries, headOf, positions, asked: () => asked };
}

const CLAIM = "claim.recorded";

it("is the newest entry of the crisis; at first the newest of all", async () => {
  const { entries, positions } = ledgerOf(["a", CLAIM], ["b", CLAIM]);
  expect(await positions()).toEqual([2, 2]);
  entries.push(["a", CLAIM]);
  expect(await positions()).toEqual([3, 2]);
  for (let more = 0; more < 25; more += 1) entries.push(["b", CLAIM]);
  expect(await positions()).toEqual([3, 28]);
});

it.each([
  ["of no crisis", [null, "crisis.created"]],
  ["of another crisis's source", ["b", "source.graded"]],
] as const)("is an entry %s for every crisis", async (_name, entry) => {
  const { entries, positions } = ledgerOf(["a", CLAIM]);
  await positions();
  entries.push(entry, ["b", CLAIM]);
  expect(await positions()).toEqual([2, 3]);
});

it("is at hand where nothing is new, and reads each entry once for all crises", async () => {
  const { entries, headOf, positions, asked } = ledgerOf(["a", CLAIM]);
  await positions();
  expect(headOf("a")).toEqual({ position: 1, hash: "1" });
  entries.push(["a", CLAIM]);
  await Promise.all([positions(), positions()]);
  expect(asked()).toBe(1);
  expect(headOf("c")).toBeNull();
});

it("begins anew where another record was put in place", async () => {
  const { entries, positions } = ledgerOf(["a", CLAIM], ["b", CLAIM], ["a", CLAIM]);
  await positions();
  entries.push(["b", CLAIM]);
  expect(await positions()).toEqual([3, 4]);
  entries.splice(2);
  expect(await positions()).toEqual([2, 2]);
});

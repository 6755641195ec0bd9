import { expect, it } from "vitest";
import { entryTotals } from "./entry-totals.ts";

/** A ledger of entries by their crises. */
function ledgerOf(crises: string[]) {
  const ranges: string[] = [];
  const ledger = {
    headOfTurn: () => ({ position: crises.length, hash: "" }),
    async total({ crisisId, after, upTo }: { crisisId: string | null; after: number; upTo: number }) {
      ranges.push(`${after}-${upTo}`);
      return crises.slice(after, upTo).filter((id) => crisisId === null || id === crisisId).length;
    },
  };
  const totals = entryTotals({ ledger } as unknown as Parameters<typeof entryTotals>[0]);
  return { crises, ranges, totals };
}

it("counts only the entries that came since it was asked", async () => {
  const { crises, ranges, totals } = ledgerOf(["a", "b", "a"]);
  expect([await totals("a"), await totals("a"), await totals(null)]).toEqual([2, 2, 3]);
  crises.push("a", "b");
  expect([await totals("a"), await totals("b"), await totals(null)]).toEqual([3, 2, 5]);
  expect(ranges).toEqual(["0-3", "0-3", "3-5", "0-5", "3-5"]);
});

it("counts a record that was put back to an earlier state from its beginning", async () => {
  const { crises, totals } = ledgerOf(["a", "b", "a"]);
  await totals("a");
  crises.splice(1);
  expect(await totals("a")).toBe(1);
});

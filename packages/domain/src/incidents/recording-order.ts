import type { KnownClaim } from "../ledger/known-record.ts";
import { mergeSorted } from "../ledger/merge-sorted.ts";

export function byRecording(a: KnownClaim, b: KnownClaim): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Claims by when they were recorded. Those that stood in this order `before` are not compared with each other again. */
export function inRecordingOrder(input: { told: readonly KnownClaim[]; before: readonly KnownClaim[] }): KnownClaim[] {
  const fresh = new Set(input.told);
  const standing = input.before.filter((claim) => fresh.delete(claim));
  const came = [...fresh].sort(byRecording);
  return [...mergeSorted({ known: standing, came, compare: byRecording })];
}

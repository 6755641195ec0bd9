import { payloadHash } from "./canonical-json.ts";
import type { LedgerEntry, LedgerHead, NewLedgerEntry } from "./ledger-entry.ts";

function entryHash(entry: Omit<LedgerEntry, "hash">): string {
  return payloadHash(entry);
}

/** The entry in its place after `head`. */
export function chained({ head, entry }: { head: LedgerHead; entry: NewLedgerEntry }): LedgerEntry {
  const placed = { ...entry, position: head.position + 1, previousHash: head.hash };
  return { ...placed, hash: entryHash(placed) };
}

/** Why an entry does not follow the one before it; null where it does. */
export function brokenLink({ head, entry }: { head: LedgerHead; entry: LedgerEntry }): string | null {
  const { hash, ...placed } = entry;
  if (entry.position !== head.position + 1) return `entry ${head.position + 1} is missing`;
  if (entry.previousHash !== head.hash) return "its previous hash is not the hash of the entry before it";
  if (entryHash(placed) !== hash) return "its hash does not match its content";
  return null;
}

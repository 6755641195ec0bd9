import { lenientCanonicalJson, payloadHash, sha256 } from "./canonical-json.ts";
import type { LedgerEntry, LedgerHead, NewLedgerEntry } from "./ledger-entry.ts";

/** Covers every field of the entry but the hash itself; an entry of 0.1 names no format. */
function entryHash({ format, ...entry }: Omit<LedgerEntry, "hash">): string {
  return format === 1 ? sha256(lenientCanonicalJson(entry)) : payloadHash({ ...entry, format });
}

/** The entry in its place after `head`. `rowsHash` is that of the rows it vouches for. */
export function chained(options: { head: LedgerHead; entry: NewLedgerEntry; rowsHash: string }): LedgerEntry {
  const { head, entry, rowsHash } = options;
  const { actor, crisisId, id, kind, reason, recordedAt, subjectId } = entry;
  const [position, previousHash] = [head.position + 1, head.hash];
  const placed = {
    // In the order of canonical JSON, which is then written without sorting.
    ...{ actor: { kind: actor.kind, name: actor.name }, crisisId, format: 2 as const, id, kind },
    ...{ payloadHash: rowsHash, position, previousHash, reason, recordedAt, subjectId },
  };
  return { ...placed, hash: entryHash(placed) };
}

/** Why an entry does not follow the one before it; null where it does. */
export function brokenLink({ head, entry }: { head: LedgerHead; entry: LedgerEntry }): string | null {
  const { hash, ...placed } = entry;
  if (entry.position !== head.position + 1) return `entry ${head.position + 1} is missing`;
  if (entry.previousHash !== head.hash) return "its previous hash is not the hash of the entry before it";
  if (safeHash(placed) !== hash) return "its hash does not match its content";
  return null;
}

/** Null for content that can't have been hashed, as a number that JSON does not know. */
function safeHash(entry: Omit<LedgerEntry, "hash">): string | null {
  try {
    return entryHash(entry);
  } catch {
    return null;
  }
}

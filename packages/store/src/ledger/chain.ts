import { lenientCanonicalJson, sha256 } from "./canonical-json.ts";
import type { Actor, LedgerEntry, LedgerHead, NewLedgerEntry } from "./ledger-entry.ts";
import { Canonical, type Member, objectWriter } from "./object-writer.ts";

/** Every field of an entry but the hash itself, and for an entry of 0.1 the format. */
const FIELDS: { [Field in keyof Omit<LedgerEntry, "hash">]: Member<Omit<LedgerEntry, "hash">>["value"] } = {
  format: ({ format }) => format,
  id: ({ id }) => id,
  position: ({ position }) => position,
  crisisId: ({ crisisId }) => crisisId,
  kind: ({ kind }) => kind,
  subjectId: ({ subjectId }) => subjectId,
  actor: ({ actor }) => new Canonical(writeActor(actor)),
  reason: ({ reason }) => reason,
  recordedAt: ({ recordedAt }) => recordedAt,
  payloadHash: ({ payloadHash }) => payloadHash,
  previousHash: ({ previousHash }) => previousHash,
};
const writeActor = objectWriter<Actor>([
  { name: "kind", value: ({ kind }) => kind },
  { name: "name", value: ({ name }) => name },
]);
const writeEntry = objectWriter(Object.entries(FIELDS).map(([name, value]) => ({ name, value })));

function entryHash(entry: Omit<LedgerEntry, "hash">): string {
  if (entry.format !== 1) return sha256(writeEntry(entry));
  const { format: _, ...fields } = entry;
  return sha256(lenientCanonicalJson(fields));
}

/** The entry in its place after `head`. `rowsHash` is that of the rows it vouches for. */
export function chained(options: { head: LedgerHead; entry: NewLedgerEntry; rowsHash: string }): LedgerEntry {
  const { head, entry, rowsHash } = options;
  const chain = { format: 2, position: head.position + 1, payloadHash: rowsHash, previousHash: head.hash } as const;
  const placed = { ...entry, ...chain };
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

import { type Ids, type NewLedgerEntry, payloadHash } from "@demarche/store";
import { cleanLine } from "../clean-line.ts";
import type { Actor } from "../contract.ts";

/** What happened, before it is an entry: `payload` is what the entry's hash vouches for. */
export type Deed = { kind: EntryKind; subjectId: string; payload: unknown; reason?: string };

export const ENTRY_KINDS = [
  "crisis.created",
  "source.added",
  "source.graded",
  "document.ingested",
  "claim.recorded",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Entries for deeds of one actor in one transaction, in their order. */
export function draftEntries(options: {
  ids: Ids;
  actor: Actor;
  crisisId: string;
  recordedAt: string;
  deeds: readonly Deed[];
}): NewLedgerEntry[] {
  const { ids, actor, crisisId, recordedAt, deeds } = options;
  return deeds.map(({ kind, subjectId, payload, reason }) => ({
    id: ids.next("entry"),
    crisisId,
    kind,
    subjectId,
    actor: { kind: actor.kind, name: cleanLine(actor.name) },
    reason: reason ?? null,
    recordedAt,
    payloadHash: payloadHash(payload),
  }));
}

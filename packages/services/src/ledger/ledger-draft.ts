import type { EntryKind, Ids, NewLedgerEntry } from "@demarche/store";
import { cleanLine } from "../clean-line.ts";
import type { Actor } from "../contract.ts";

/** What happened, before it is an entry, which vouches for the rows of its subject. */
export type Deed = { kind: EntryKind; subjectId: string; reason?: string };

/** Entries for deeds of one actor in one transaction, in their order. */
export function draftEntries(options: {
  ids: Ids;
  actor: Actor;
  /** Null: of every crisis, or of no view of any. */
  crisisId: string | null;
  recordedAt: string;
  deeds: readonly Deed[];
}): NewLedgerEntry[] {
  const { ids, actor, crisisId, recordedAt, deeds } = options;
  const clean = { kind: actor.kind, name: cleanLine(actor.name) };
  return deeds.map(({ kind, subjectId, reason }) => ({
    id: ids.next("entry"),
    crisisId,
    kind,
    subjectId,
    actor: clean,
    reason: reason ?? null,
    recordedAt,
  }));
}

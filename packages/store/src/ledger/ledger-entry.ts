import type { EntryKind } from "./entry-kinds.ts";

export const ACTOR_KINDS = ["PERSON", "SYSTEM", "IMPORT"] as const;

/** Who acts; every entry of the record names one (R26). */
export type Actor = { kind: (typeof ACTOR_KINDS)[number]; name: string };

/** `previousHash` of the first entry. */
export const GENESIS_HASH = "0".repeat(64);

/** Position and hash of the newest entry. Position 0: nothing recorded yet. */
export type LedgerHead = { position: number; hash: string };

/** The newest entry, with the time before which no other may be recorded; null while there is none. */
export type DatedHead = LedgerHead & { recordedAt: string | null };

/** 1, of version 0.1: the hash covers what a verb was given. 2: it covers the rows that were written. */
export type EntryFormat = 1 | 2;

export type LedgerEntry = {
  format: EntryFormat;
  id: string;
  position: number;
  crisisId: string | null;
  kind: string;
  subjectId: string;
  actor: Actor;
  reason: string | null;
  recordedAt: string;
  /** SHA-256 of the canonical JSON of the rows that the entry vouches for. */
  payloadHash: string;
  previousHash: string;
  hash: string;
};

/** An entry before it has its place in the chain. */
export type NewLedgerEntry = Omit<LedgerEntry, "format" | "position" | "payloadHash" | "previousHash" | "hash"> & {
  kind: EntryKind;
};

/** What an entry is about. */
export type EntryNews = Pick<LedgerEntry, "position" | "kind" | "subjectId" | "crisisId">;

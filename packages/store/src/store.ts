import type { Database } from "#engine";
import { batchesReader, batchesWriter } from "./batches/batches.repository.ts";
import { claimsReader, claimsWriter } from "./claims/claims.repository.ts";
import type { FreshClaims } from "./claims/fresh-claims.ts";
import { crisesReader, crisesWriter } from "./crises/crises.repository.ts";
import { decisionsReader, decisionsWriter } from "./decisions/decisions.repository.ts";
import { documentsReader, documentsWriter } from "./documents/documents.repository.ts";
import type { LateWrites } from "./engine/late-writes.ts";
import type { TurnMemo } from "./engine/turn-memo.ts";
import { ledgerReader, ledgerWriter } from "./ledger/ledger.repository.ts";
import type { LedgerHead } from "./ledger/ledger-entry.ts";
import { writtenRows } from "./ledger/written-rows.ts";
import { mutationsReader, mutationsWriter } from "./mutations/mutations.repository.ts";
import { searchReader, searchWriter } from "./search/search.repository.ts";
import { sourcesReader, sourcesWriter } from "./sources/sources.repository.ts";

/** `fresh`: claims that were just written; given to readers of what is committed alone. */
type Reading = { db: Database; turn?: TurnMemo<LedgerHead>; fresh?: FreshClaims };

export function createReaders({ db, turn, fresh }: Reading) {
  return {
    batches: batchesReader(db),
    claims: claimsReader(db, fresh),
    crises: crisesReader(db),
    decisions: decisionsReader(db),
    documents: documentsReader(db),
    ledger: ledgerReader({ db, turn, committedOnly: fresh !== undefined }),
    mutations: mutationsReader(db),
    search: searchReader(db),
    sources: sourcesReader(db),
  };
}
export type Readers = ReturnType<typeof createReaders>;

/** `late` is what the transaction does last. */
export function createWriters({ db, late, fresh }: { db: Database; late: LateWrites; fresh: FreshClaims }) {
  const written = writtenRows();
  return {
    batches: batchesWriter(db),
    claims: claimsWriter({ db, written, fresh }),
    crises: crisesWriter(db),
    decisions: decisionsWriter(db),
    documents: documentsWriter({ db, written }),
    ledger: ledgerWriter({ db, written, late }),
    mutations: mutationsWriter({ db, written }),
    search: searchWriter({ db, late }),
    sources: sourcesWriter(db),
    /** Reads that see what this transaction has written. */
    read: createReaders({ db }),
  };
}
export type Writers = ReturnType<typeof createWriters>;

/** The record, whichever engine keeps it. */
export type Store = {
  /** Single reads, each of what is committed when it runs. */
  read: Readers;
  /** Several reads of one and the same state. */
  snapshot<T>(work: (readers: Readers) => Promise<T>): Promise<T>;
  /**
   * All of it is kept, on the disk when the promise resolves, or, where anything throws, nothing. One at a time; those
   * that wait together are committed together. Throws StorageError for a disk that is full or fails, and for a lock
   * that another program keeps.
   */
  write<T>(work: (writers: Writers) => Promise<T>): Promise<T>;
  /** As `write`, for what takes words out: leaves none of them in the files of the database. */
  erase<T>(work: (writers: Writers) => Promise<T>): Promise<T>;
  /** Resolves once a record of an earlier format is taken over; throws StorageError where it can't be. */
  ready(): Promise<void>;
  /** What is wrong with the database as a file, one sentence each; reads all of it. */
  structure(): Promise<string[]>;
  /** Waits for the transactions under way, then closes. */
  close(): Promise<void>;
};

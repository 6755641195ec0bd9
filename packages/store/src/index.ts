export type {
  BatchOutcome,
  NewBatch,
  NewBatchStep,
  StoredBatch,
  StoredBatchStep,
} from "./batches/batches.repository.ts";
export type { NewClaim } from "./claims/claim-row.ts";
export { claimSchema } from "./claims/claim-schema.ts";
export type { NewClaimReview, ReviewQueueRequest } from "./claims/claims.repository.ts";
export type { CrisisCursor } from "./crises/crises.repository.ts";
export type { StoredDecision } from "./decisions/decisions.repository.ts";
export { documentSettingSchema, incidentSettingSchema, rulingSchema } from "./decisions/ruling-schema.ts";
export { type DocumentCursor, documentSortKey, type Redaction } from "./documents/documents.repository.ts";
export type { NewDocument, StoredDocument } from "./documents/stored-document.ts";
export type { Filling } from "./engine/sqlite/fill-words.ts";
export { openSqliteStore, type SqliteStoreOptions } from "./engine/sqlite/open-store.ts";
export { StorageError, type StorageProblem } from "./engine/storage-error.ts";
export { createIds, type IdKind, type Ids, type WallClock } from "./ids/ids.ts";
export {
  canonicalJson,
  isWellFormed,
  lenientCanonicalJson,
  payloadHash,
  sha256,
  wellFormed,
} from "./ledger/canonical-json.ts";
export { brokenLink } from "./ledger/chain.ts";
export { committedRows, rowsHash } from "./ledger/committed-rows.ts";
export { ADOPTING_KINDS, ENTRY_KINDS, type EntryKind } from "./ledger/entry-kinds.ts";
export { type EntryRows, REDACTED, type StoredRow } from "./ledger/entry-rows.ts";
export {
  type Actor,
  type DatedHead,
  type EntryFormat,
  type EntryNews,
  GENESIS_HASH,
  type LedgerEntry,
  type LedgerHead,
  type NewLedgerEntry,
} from "./ledger/ledger-entry.ts";
export type { ClientMutation } from "./mutations/mutations.repository.ts";
export { excerptOf } from "./search/excerpt.ts";
export { type FoundEntries, SEARCH_LIMIT, type SearchMatch } from "./search/search.repository.ts";
export { nameKey } from "./search/skeleton.ts";
export type { SourceGradeRow } from "./sources/sources.repository.ts";
export type { Readers, Store, Writers } from "./store.ts";

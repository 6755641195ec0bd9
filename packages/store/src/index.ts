export { claimPayload, type NewClaim } from "./claims/claim-row.ts";
export { claimSchema } from "./claims/claim-schema.ts";
export type { NewClaimReview, ReviewQueueRequest } from "./claims/claims.repository.ts";
export type { CrisisCursor } from "./crises/crises.repository.ts";
export { type DocumentCursor, documentSortKey } from "./documents/documents.repository.ts";
export { documentPayload, type NewDocument, type StoredDocument } from "./documents/stored-document.ts";
export { openSqliteStore, type SqliteStoreOptions } from "./engine/sqlite/open-store.ts";
export { createIds, type IdKind, type Ids, type WallClock } from "./ids/ids.ts";
export { canonicalJson, payloadHash, sha256 } from "./ledger/canonical-json.ts";
export { brokenLink } from "./ledger/chain.ts";
export {
  type Actor,
  GENESIS_HASH,
  type LedgerEntry,
  type LedgerHead,
  type NewLedgerEntry,
} from "./ledger/ledger-entry.ts";
export type { ClientMutation } from "./mutations/mutations.repository.ts";
export { excerptOf } from "./search/excerpt.ts";
export { SEARCH_LIMIT, type SearchMatch } from "./search/search.repository.ts";
export { nameKey } from "./search/skeleton.ts";
export type { SourceGradeRow } from "./sources/sources.repository.ts";
export type { Readers, Store, Writers } from "./store.ts";

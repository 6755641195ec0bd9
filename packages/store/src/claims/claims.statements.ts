import type { RecordedClaim } from "@demarche/domain";
import { and, asc, count, eq, sql } from "drizzle-orm";
import { type Database, isOneOf, prepared } from "#engine";
import { claimEvidence, claimReviews, claims } from "./claims.table.ts";

const lastReview = (column: "state" | "credibility") =>
  sql`(select ${claimReviews[column]} from ${claimReviews} where ${claimReviews.claimId} = ${claims.id} order by ${claimReviews.id} desc limit 1)`;

const columns = {
  id: claims.id,
  crisisId: claims.crisisId,
  documentId: claims.documentId,
  recordedAt: claims.recordedAt,
  extractor: claims.extractor,
  partOf: claims.partOf,
  draft: claims.draft,
  payload: claims.payload,
  reviewState: sql<RecordedClaim["reviewState"] | null>`${lastReview("state")}`,
  credibility: sql<number | null>`${lastReview("credibility")}`,
};

/** The questions asked of claims, each compiled once for a connection. */
export function claimStatements(db: Database) {
  const select = () => db.select(columns).from(claims).$dynamic();
  const ofCrisis = eq(claims.crisisId, sql.placeholder("crisisId"));
  const proposed = sql`coalesce(${lastReview("state")}, 'PROPOSED') = 'PROPOSED'`;
  const queued = and(isOneOf(claims.kind, "kinds"), proposed);
  const afterId = sql`${claims.id} > ${sql.placeholder("after")}`;
  const byIds = prepared("claims_by_ids", select().where(isOneOf(claims.id, "ids")));
  const byDocuments = prepared(
    "claims_by_documents",
    select().where(isOneOf(claims.documentId, "ids")).orderBy(asc(claims.id)),
  );
  const byCrisis = prepared("claims_by_crisis", select().where(ofCrisis).orderBy(asc(claims.id)));
  const queue = prepared(
    "claims_review_queue",
    select().where(and(queued, afterId)).orderBy(asc(claims.id)).limit(sql.placeholder("limit")),
  );
  const crisisQueue = prepared(
    "claims_crisis_review_queue",
    select()
      .where(and(ofCrisis, queued, afterId))
      .orderBy(asc(claims.id))
      .limit(sql.placeholder("limit")),
  );
  const total = prepared("claims_queue_total", db.select({ total: count() }).from(claims).where(queued));
  const crisisTotal = prepared(
    "claims_crisis_queue_total",
    db.select({ total: count() }).from(claims).where(and(ofCrisis, queued)),
  );
  const evidence = prepared(
    "claim_evidence_by_claims",
    db
      .select()
      .from(claimEvidence)
      .where(isOneOf(claimEvidence.claimId, "ids"))
      .orderBy(asc(claimEvidence.claimId), asc(claimEvidence.ordinal)),
  );

  return { byIds, byDocuments, byCrisis, queue, crisisQueue, total, crisisTotal, evidence };
}

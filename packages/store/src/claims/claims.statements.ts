import type { RecordedClaim } from "@demarche/domain";
import { and, asc, eq, sql } from "drizzle-orm";
import { type Database, isOneOf, prepared } from "#engine";
import { claimEvidence, claimReviews, claims } from "./claims.table.ts";

const lastReview = (column: "state" | "credibility") =>
  sql`(select ${claimReviews[column]} from ${claimReviews} where ${claimReviews.claimId} = ${claims.id} order by ${claimReviews.id} desc limit 1)`;

const takenIn = {
  id: claims.id,
  crisisId: claims.crisisId,
  documentId: claims.documentId,
  recordedAt: claims.recordedAt,
  extractor: claims.extractor,
  partOf: claims.partOf,
  draft: claims.draft,
  payload: claims.payload,
};
const columns = {
  ...takenIn,
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
  const takenInByIds = prepared(
    "claims_taken_in_by_ids",
    db.select(takenIn).from(claims).where(isOneOf(claims.id, "ids")),
  );
  const takenInByCrisis = prepared(
    "claims_taken_in_by_crisis",
    db.select(takenIn).from(claims).where(ofCrisis).orderBy(asc(claims.id)),
  );
  const takenInAfter = prepared(
    "claims_taken_in_after",
    db
      .select(takenIn)
      .from(claims)
      .where(and(ofCrisis, afterId))
      .orderBy(asc(claims.id))
      .limit(sql.placeholder("limit")),
  );
  const kinds = prepared(
    "claim_kinds_by_ids",
    db
      .select({ id: claims.id, kind: claims.kind })
      .from(claims)
      .where(and(ofCrisis, isOneOf(claims.id, "ids"))),
  );
  const ofEffect = prepared(
    "claim_ids_of_effect",
    db
      .select({ id: claims.id })
      .from(claims)
      .where(and(ofCrisis, eq(claims.effect, sql.placeholder("effect")), isOneOf(claims.id, "ids"))),
  );
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
  const evidence = prepared(
    "claim_evidence_by_claims",
    db
      .select()
      .from(claimEvidence)
      .where(isOneOf(claimEvidence.claimId, "ids"))
      .orderBy(asc(claimEvidence.claimId), asc(claimEvidence.ordinal)),
  );

  return {
    byIds,
    byDocuments,
    takenInByIds,
    takenInByCrisis,
    takenInAfter,
    kinds,
    ofEffect,
    queue,
    crisisQueue,
    evidence,
  };
}

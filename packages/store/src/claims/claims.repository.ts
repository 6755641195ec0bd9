import { type ClaimKind, CREDIBILITY_DIGITS, type RecordedClaim } from "@demarche/domain";
import { and, asc, count, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { type Database, insertInto, isOneOf, prepared } from "#engine";
import { groupedInOrder, inOrder } from "../paging/in-order.ts";
import { claimRow, type NewClaim } from "./claim-row.ts";
import { claimSchema } from "./claim-schema.ts";
import { claimEvidence, claimReviews, claims } from "./claims.table.ts";

export type NewClaimReview = typeof claimReviews.$inferSelect;

const credibility = z.literal([...CREDIBILITY_DIGITS]).nullable();

const lastReview = (column: "state" | "credibility") =>
  sql`(select ${claimReviews[column]} from ${claimReviews} where ${claimReviews.claimId} = ${claims.id} order by ${claimReviews.id} desc limit 1)`;

const columns = {
  id: claims.id,
  crisisId: claims.crisisId,
  documentId: claims.documentId,
  recordedAt: claims.recordedAt,
  extractor: claims.extractor,
  partOf: claims.partOf,
  payload: claims.payload,
  reviewState: sql<RecordedClaim["reviewState"] | null>`${lastReview("state")}`,
  credibility: sql<number | null>`${lastReview("credibility")}`,
};

type Row = Omit<RecordedClaim, "claim" | "reviewState" | "credibility"> & {
  crisisId: string;
  payload: string;
  reviewState: RecordedClaim["reviewState"] | null;
  credibility: number | null;
};

function toClaim({ crisisId: _, payload, ...row }: Row): RecordedClaim {
  return {
    ...row,
    reviewState: row.reviewState ?? "PROPOSED",
    credibility: credibility.parse(row.credibility),
    claim: claimSchema.parse(JSON.parse(payload)),
  };
}

/** Which proposed claims to list: of a crisis or of all, of these kinds, after this id. */
export type ReviewQueueRequest = {
  crisisId: string | null;
  kinds: readonly ClaimKind[];
  after: string;
  limit: number;
};

export function claimsReader(db: Database) {
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

  return {
    async byIds(ids: readonly string[]): Promise<(RecordedClaim | null)[]> {
      const rows = await byIds.execute({ ids: JSON.stringify(ids) });
      return inOrder({ ids, rows: rows.map(toClaim) });
    },
    async byDocumentIds(ids: readonly string[]): Promise<RecordedClaim[][]> {
      const rows = await byDocuments.execute({ ids: JSON.stringify(ids) });
      return groupedInOrder({ ids, rows: rows.map(toClaim), key: (claim) => claim.documentId });
    },
    /** Every claim of a crisis, in the order recorded. */
    async byCrisisId(crisisId: string): Promise<RecordedClaim[]> {
      const rows = await byCrisis.execute({ crisisId });
      return rows.map(toClaim);
    },
    /** Up to `limit` claims that nobody has decided on, oldest first. */
    async reviewQueue({ kinds, ...request }: ReviewQueueRequest): Promise<RecordedClaim[]> {
      const statement = request.crisisId === null ? queue : crisisQueue;
      const rows = await statement.execute({ ...request, kinds: JSON.stringify(kinds) });
      return rows.map(toClaim);
    },
    async reviewQueueTotal(request: Pick<ReviewQueueRequest, "crisisId" | "kinds">): Promise<number> {
      const statement = request.crisisId === null ? total : crisisTotal;
      const [row] = await statement.execute({ crisisId: request.crisisId, kinds: JSON.stringify(request.kinds) });
      return row?.total ?? 0;
    },
    /** The evidence rows of the claims asked for, in their order. */
    async evidenceByClaimIds(ids: readonly string[]) {
      const rows = await evidence.execute({ ids: JSON.stringify(ids) });
      return groupedInOrder({ ids, rows, key: (span) => span.claimId });
    },
  };
}

export function claimsWriter(db: Database) {
  const insert = insertInto({ db, table: claims, name: "claim_insert" });
  const insertEvidence = insertInto({ db, table: claimEvidence, name: "claim_evidence_insert" });
  const insertReview = insertInto({ db, table: claimReviews, name: "claim_review_insert" });
  return {
    /** Keeps a claim with its evidence; the total it is a part of must be kept already. */
    async add(claim: NewClaim): Promise<void> {
      await insert(claimRow(claim));
      for (const [ordinal, span] of claim.claim.evidence.entries()) {
        await insertEvidence({ claimId: claim.id, ordinal, ...span });
      }
    },
    async review(review: NewClaimReview): Promise<void> {
      await insertReview(review);
    },
  };
}

import {
  type CasualtyEffect,
  type ClaimKind,
  CREDIBILITY_DIGITS,
  type EvidenceSpan,
  type RecordedClaim,
} from "@demarche/domain";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { type Database, insertInto, prepared } from "#engine";
import { lenientCanonicalJson } from "../ledger/canonical-json.ts";
import { REDACTED } from "../ledger/entry-rows.ts";
import { noting, type WrittenRows } from "../ledger/written-rows.ts";
import { groupedInOrder, inOrder } from "../paging/in-order.ts";
import { claimRow, type NewClaim } from "./claim-row.ts";
import { claimSchema } from "./claim-schema.ts";
import { claimStatements } from "./claims.statements.ts";
import { claimEvidence, claimReviews, claims } from "./claims.table.ts";
import type { FreshClaims } from "./fresh-claims.ts";
import { queueTotal } from "./queue-total.ts";

export type NewClaimReview = typeof claimReviews.$inferSelect;

const credibility = z.literal([...CREDIBILITY_DIGITS]).nullable();

type TakenInRow = Omit<RecordedClaim, "claim" | "reviewState" | "draft" | "credibility"> & {
  crisisId: string;
  draft: number | null;
  payload: string;
};
type Row = TakenInRow & { reviewState: RecordedClaim["reviewState"] | null; credibility: number | null };

/** The claim as it was taken in, whatever was decided of it since. */
function toTakenIn({ crisisId: _, payload, draft, ...row }: TakenInRow): RecordedClaim {
  return {
    ...row,
    ...(draft === null ? {} : { draft: true }),
    reviewState: draft === null ? "PROPOSED" : "DRAFT",
    credibility: null,
    claim: claimSchema.parse(JSON.parse(payload)),
  };
}

function toClaim({ reviewState, credibility: digit, ...row }: Row): RecordedClaim {
  const claim = toTakenIn(row);
  const decided = reviewState === "PROPOSED" ? null : reviewState;
  return { ...claim, reviewState: decided ?? claim.reviewState, credibility: credibility.parse(digit) };
}

/** Which undecided claims to list: of a crisis or of all, of these kinds, after this id. */
export type ReviewQueueRequest = {
  crisisId: string | null;
  kinds: readonly ClaimKind[];
  after: string;
  limit: number;
};

/** `fresh`: where claims that were just written are found, if anywhere. */
export function claimsReader(db: Database, fresh: FreshClaims | null = null) {
  const statements = claimStatements(db);
  return {
    async byIds(ids: readonly string[]): Promise<(RecordedClaim | null)[]> {
      const rows = await statements.byIds.execute({ ids: JSON.stringify(ids) });
      return inOrder({ ids, rows: rows.map(toClaim) });
    },
    async byDocumentIds(ids: readonly string[]): Promise<RecordedClaim[][]> {
      const rows = await statements.byDocuments.execute({ ids: JSON.stringify(ids) });
      return groupedInOrder({ ids, rows: rows.map(toClaim), key: (claim) => claim.documentId });
    },
    /** Every claim of a crisis as taken in, in the order recorded; what was decided of them is in `decisions`. */
    async takenInByCrisisId(crisisId: string): Promise<RecordedClaim[]> {
      const rows = await statements.takenInByCrisis.execute({ crisisId });
      return rows.map(toTakenIn);
    },
    /** Up to `limit` of them after an id, in the order recorded; "" begins. */
    async takenInAfter(request: { crisisId: string; after: string; limit: number }): Promise<RecordedClaim[]> {
      const rows = await statements.takenInAfter.execute(request);
      return rows.map(toTakenIn);
    },
    /** The claims asked for as taken in. */
    async takenInByIds(ids: readonly string[]): Promise<(RecordedClaim | null)[]> {
      const known = ids.map((id) => fresh?.take(id) ?? null);
      const unread = ids.filter((_, index) => known[index] === null);
      if (unread.length === 0) return known;
      const rows = await statements.takenInByIds.execute({ ids: JSON.stringify(unread) });
      const read = inOrder({ ids: unread, rows: rows.map(toTakenIn) });
      return known.map((claim) => claim ?? read.shift() ?? null);
    },
    /** The kinds of those of the claims that the crisis has, by their ids. */
    async kindsIn(request: { crisisId: string; ids: readonly string[] }): Promise<ReadonlyMap<string, ClaimKind>> {
      const rows = await statements.kinds.execute({ crisisId: request.crisisId, ids: JSON.stringify(request.ids) });
      return new Map(rows.map(({ id, kind }) => [id, kind]));
    },
    /** Those of the claims asked for that count people of one effect, in the order asked. */
    async idsOfEffect(request: {
      crisisId: string;
      ids: readonly string[];
      effect: CasualtyEffect;
    }): Promise<string[]> {
      const { crisisId, ids, effect } = request;
      const rows = await statements.ofEffect.execute({ crisisId, effect, ids: JSON.stringify(ids) });
      const found = new Set(rows.map(({ id }) => id));
      return ids.filter((id) => found.has(id));
    },
    /** Up to `limit` claims that nobody has decided on, oldest first. */
    async reviewQueue({ kinds, ...request }: ReviewQueueRequest): Promise<RecordedClaim[]> {
      const { queue, crisisQueue } = statements;
      const statement = request.crisisId === null ? queue : crisisQueue;
      const rows = await statement.execute({ ...request, kinds: JSON.stringify(kinds) });
      return rows.map(toClaim);
    },
    reviewQueueTotal: queueTotal(db),
    /** The evidence rows of the claims asked for, in their order. */
    async evidenceByClaimIds(ids: readonly string[]) {
      const rows = await statements.evidence.execute({ ids: JSON.stringify(ids) });
      return groupedInOrder({ ids, rows, key: (span) => span.claimId });
    },
  };
}

const NO_QUOTE = { exact: REDACTED, prefix: "", suffix: "" };

function unquoted(span: EvidenceSpan): EvidenceSpan {
  return { ...span, ...NO_QUOTE };
}

/** What `toTakenIn` reads of the row of a claim. */
function asTakenIn({ crisisId: _, draft, ...kept }: NewClaim): RecordedClaim {
  return { ...kept, ...(draft && { draft }), reviewState: draft ? "DRAFT" : "PROPOSED", credibility: null };
}

type ClaimsWriting = { db: Database; written: WrittenRows; fresh: FreshClaims };

export function claimsWriter({ db, written, fresh }: ClaimsWriting) {
  const note = noting({ table: claims, written });
  const noteEvidence = noting({ table: claimEvidence, written });
  const insert = insertInto({ db, table: claims });
  const insertEvidence = insertInto({ db, table: claimEvidence });
  const read = claimsReader(db);
  const blankQuotes = prepared(
    "claim_redact",
    db
      .update(claims)
      .set({ payload: sql`${sql.placeholder("payload")}` })
      .where(eq(claims.id, sql.placeholder("id"))),
  );
  const blankEvidence = prepared(
    "claim_evidence_redact",
    db
      .update(claimEvidence)
      .set(NO_QUOTE)
      .where(eq(claimEvidence.claimId, sql.placeholder("id"))),
  );
  const insertReview = insertInto({ db, table: claimReviews });
  return {
    /** Keeps claims with their evidence; the total that one is a part of is kept already, or comes before it. */
    async add(kept: readonly NewClaim[]): Promise<void> {
      const rows = kept.map(claimRow);
      const evidence = kept.flatMap(({ id, claim }) =>
        claim.evidence.map((span, ordinal) => ({ claimId: id, ordinal, ...span })),
      );
      await insert(rows.map(({ row }) => row));
      await insertEvidence(evidence);
      for (const { row, unquoted } of rows) note({ row, subjectId: row.id, as: { payload: unquoted } });
      for (const row of evidence) noteEvidence({ row, subjectId: row.claimId });
      for (const claim of kept) fresh.put(asTakenIn(claim));
    },
    async review(review: NewClaimReview): Promise<void> {
      await insertReview([review]);
    },
    /** Blanks what the claims of a redacted document quote of it; where they stand in it stays. */
    async redactQuotes(documentId: string): Promise<void> {
      fresh.clear();
      for (const { id, claim } of (await read.byDocumentIds([documentId])).flat()) {
        await blankQuotes.execute({
          id,
          payload: lenientCanonicalJson({ ...claim, evidence: claim.evidence.map(unquoted) }),
        });
        await blankEvidence.execute({ id });
      }
    },
  };
}

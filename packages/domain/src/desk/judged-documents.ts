import { decidedRecord, retractions } from "../decisions/decided-record.ts";
import type { Decision } from "../decisions/decision.ts";
import type { KnownClaim, KnownDocument } from "../ledger/known-record.ts";
import { indexClaim, indexDocument } from "../ledger/known-record-at.ts";
import { withoutDrafts } from "../ledger/without-drafts.ts";
import type {
  CrisisRecord,
  CrisisScope,
  DocumentRecord,
  Moment,
  RecordedClaim,
  SourceRecord,
} from "../record/record.ts";
import { partIndex } from "../tallies/derived-totals.ts";

/** A text as taken in. */
export type TakenText = { document: DocumentRecord; claims: RecordedClaim[] };

/** A text as judged: with what was decided of it, its grade and its origin. */
export type JudgedText = { document: KnownDocument; claims: KnownClaim[]; parts: ReadonlyMap<string, string> };

/** A text with what people decided of it and of its claims, drafts left out. */
export function decidedText(input: { scope: CrisisScope; text: TakenText; decisions: DecisionsOf }): TakenText {
  const { document, claims } = input.text;
  const relevant = input.decisions.about([document.id, ...claims.map(({ id }) => id)]);
  const record: CrisisRecord = { crisis: input.scope, sources: [], documents: [document], claims, decisions: [] };
  const decided = withoutDrafts(decidedRecord({ record, decisions: relevant }));
  return { document: decided.documents[0] ?? document, claims: decided.claims };
}

export function judgedText(input: {
  text: TakenText;
  source: SourceRecord | undefined;
  originId: string;
  decisions: DecisionsOf;
  moment: Moment;
}): JudgedText {
  const { text, source, originId, moment } = input;
  const document = indexDocument({ document: text.document, source, originId, moment });
  const reasons = retractions(input.decisions.about([document.id]));
  const retraction = reasons.get(document.id) ?? null;
  const claims = text.claims.flatMap((claim) => indexClaim({ claim, document, retraction, moment }));
  // A copy has room for no more than it holds, where `flatMap` leaves some for sixteen.
  return { document, claims: claims.slice(), parts: partIndex(claims) };
}

/** Decisions by the text or claim that they are about, each answer in the order made. */
export type DecisionsOf = { about(ids: readonly string[]): Decision[] };

export function decisionsOf(decisions: readonly Decision[]): DecisionsOf {
  const byId = new Map<string, number[]>();
  for (const [place, { ruling }] of decisions.entries()) {
    for (const id of subjectsOf(ruling)) byId.set(id, [...(byId.get(id) ?? []), place]);
  }
  return {
    about(ids) {
      const places = new Set(ids.flatMap((id) => byId.get(id) ?? []));
      return [...places].sort((a, b) => a - b).flatMap((place) => decisions[place] ?? []);
    },
  };
}

function subjectsOf(ruling: Decision["ruling"]): readonly string[] {
  if (ruling.kind === "ADD_CLAIM") return [ruling.claimId];
  if (ruling.kind === "CORRECT_CLAIM") return [ruling.claimId, ruling.correctionId];
  if (ruling.kind === "REVIEW_CLAIMS" || ruling.kind === "JUDGE_CREDIBILITY") return ruling.claimIds;
  return ruling.kind === "SET_DOCUMENT" || ruling.kind === "RETRACT_DOCUMENT" ? [ruling.documentId] : [];
}

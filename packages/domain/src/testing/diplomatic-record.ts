import { deriveActs } from "../acts/derive-acts.ts";
import type { Claimant, DiplomaticClaim } from "../claims/claim.ts";
import type { KnownRecord } from "../ledger/known-record.ts";
import { indexRecord, judgedRecord, knownPart } from "../ledger/known-record-at.ts";
import { deriveMissions } from "../missions/derive-missions.ts";
import { deriveOrigins } from "../origins/derive-origins.ts";
import type { CrisisRecord, DocumentRecord, Moment, RecordedClaim, SourceRecord } from "../record/record.ts";
import type { ActView, MissionView } from "../views/diplomacy-view.ts";
import type { SourceGrade } from "../vocabulary/documents.ts";

/** One invented text with what it tells. Without a source of its own it is its own publisher. */
export type Telling = Partial<DocumentRecord> & {
  id: string;
  grade?: SourceGrade;
  claims: (Partial<DiplomaticClaim> & { id?: string })[];
};

const DEFAULTS: DiplomaticClaim = {
  type: "diplomatic",
  act: "AMBASSADOR_RECALLED",
  status: "EFFECTED",
  actor: "URY",
  target: "PRY",
  actorNamed: true,
  date: null,
  dateWording: null,
  plannedDate: null,
  participants: [],
  level: null,
  claimant: null,
  assertedOn: null,
  zone: "BODY",
  evidence: [],
};

/** One act told, by default that Uruguay recalled its ambassador from Paraguay. */
export function telling(part: Partial<DiplomaticClaim> = {}): DiplomaticClaim {
  return { ...DEFAULTS, evidence: [], ...part };
}

/** A day as an exact date. */
export function on(day: string) {
  return { start: day, end: day, precision: 1 as const };
}

export function spokesperson(party: string): Claimant {
  return { name: "a foreign ministry spokesperson", kind: "GOVERNMENT", party, via: null };
}

export function documentOf(part: Partial<DocumentRecord> & { id: string }): DocumentRecord {
  return {
    sourceId: `source-of-${part.id}`,
    title: null,
    url: null,
    publishedAt: "2031-05-10",
    retrievedAt: "2031-06-30T00:00:00.000Z",
    recordedAt: "2031-06-30T00:00:00.000Z",
    language: "en",
    sha256: part.id,
    flags: [],
    credits: [],
    origin: null,
    fingerprint: [],
    ...part,
  };
}

export function sourceOf(id: string, grade: SourceGrade = "C"): SourceRecord {
  const grades = [{ grade, reason: "set for the test", recordedAt: "2031-01-01T00:00:00.000Z" }];
  return { id, name: id, country: null, ownership: "PRIVATE", grades };
}

export function crisisOf(tellings: readonly Telling[], parties: string[]): CrisisRecord {
  const documents = tellings.map(({ claims: _, grade: __, ...part }) => documentOf(part));
  const claims = tellings.flatMap(({ id, claims: told }) =>
    told.map(({ id: claimId, ...part }, i): RecordedClaim => {
      const recordedAt = "2031-06-30T00:00:00.000Z";
      const claim = { ...DEFAULTS, ...part };
      const base = { reviewState: "PROPOSED" as const, credibility: null, extractor: "test/1", partOf: null };
      return { ...base, id: claimId ?? `${id}-${i}`, documentId: id, recordedAt, claim };
    }),
  );
  const grades = new Map(tellings.map(({ id, sourceId, grade }) => [sourceId ?? `source-of-${id}`, grade]));
  const sources = [...grades].map(([id, grade]) => sourceOf(id, grade));
  const crisis = {
    id: "c",
    slug: "c",
    title: "c",
    summary: null,
    inclusion: null,
    parties,
    startsOn: "2031-05-01",
    endsOn: null,
  };
  return { crisis, sources, documents, claims, decisions: [] };
}

export type Diplomacy = {
  known: KnownRecord;
  acts: ActView[];
  missions: MissionView[];
  mission: (pair: string) => MissionView;
};

/** Acts and missions that the tellings give at a moment; by default at the end of the year, by the published clock. */
export function diplomacyOf(
  tellings: readonly Telling[],
  options: { parties?: string[]; asOf?: string } = {},
): Diplomacy {
  const moment: Moment = { asOf: options.asOf ?? "2031-12-31T00:00:00.000Z", clock: "PUBLISHED" };
  const record = judgedRecord({ record: crisisOf(tellings, options.parties ?? ["URY", "PRY"]), moment });
  const judged = indexRecord({ record, origins: deriveOrigins(record), moment });
  const known = knownPart(judged);
  const acts = deriveActs({ judged, known });
  const missions = deriveMissions({ record: known, acts });
  const mission = (pair: string) => {
    const found = missions.find(({ id }) => id === `mission-${pair}`);
    if (found === undefined) throw new Error(`no mission ${pair}`);
    return found;
  };
  return { known, acts, missions, mission };
}

import type { CasualtyClaim, Claim, Claimant, IncidentClaim, IncidentMention } from "../claims/claim.ts";
import { deriveCrisis } from "../ledger/derive-crisis.ts";
import type { CrisisRecord, DocumentRecord, Moment, RecordedClaim, SourceRecord } from "../record/record.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import type { ReportedRange, TallyView } from "../views/tally-view.ts";
import type { SourceGrade } from "../vocabulary/documents.ts";
import { documentOf, on } from "./diplomatic-record.ts";

/** A claim with what the record adds to it. */
export type Entry = { claim: Claim } & Partial<Omit<RecordedClaim, "claim" | "documentId">>;

/** One invented text with the claims it makes. Without a source of its own it is its own publisher. */
export type Report = Partial<DocumentRecord> & { id: string; grade?: SourceGrade; entries: Entry[] };

/** The invented event of these tests: Peru strikes Chile's region of Tarapacá on 4 May 2031. */
export const STRIKE: IncidentMention = {
  kind: "AIR_DRONE_STRIKE",
  actors: ["PER"],
  actorName: "Peru",
  target: null,
  country: "CHL",
  admin1: "CL-TA",
  place: "Tarapacá",
  wherePrecision: 4,
  date: on("2031-05-04"),
  dateWording: "on 4 May",
};

export const CHILE: Claimant = { name: "Chile", kind: "GOVERNMENT", party: "CHL", via: null };
export const PERU: Claimant = { name: "Peru", kind: "GOVERNMENT", party: "PER", via: null };
export const CHILEAN_MEDIA: Claimant = { name: "state television", kind: "STATE_MEDIA", party: "CHL", via: null };

type FigurePart = Partial<Omit<CasualtyClaim, "type" | "incident">> & { incident?: Partial<IncidentMention> };

/** "n killed", exactly, in the text's own voice, unless said otherwise. */
export function killed(n: number, part: FigurePart = {}): CasualtyClaim {
  return {
    type: "casualty",
    effect: "KILLED",
    quantifier: "EXACT",
    min: n,
    max: n,
    wording: `${n} people`,
    victimClass: "TOTAL",
    nationality: null,
    scope: "INCIDENT",
    derived: false,
    partOf: null,
    statedSuperseded: false,
    claimant: null,
    assertedOn: null,
    zone: "BODY",
    evidence: [],
    ...part,
    incident: { ...STRIKE, ...part.incident },
  };
}

export function atLeast(n: number, part: FigurePart = {}): CasualtyClaim {
  return killed(n, { quantifier: "AT_LEAST", max: null, ...part });
}

export function told(
  part: Partial<Omit<IncidentClaim, "incident">> & { incident?: Partial<IncidentMention> } = {},
): IncidentClaim {
  const base = {
    type: "incident",
    denied: false,
    claimant: null,
    assertedOn: null,
    zone: "BODY",
    evidence: [],
  } as const;
  return { ...base, evidence: [], ...part, incident: { ...STRIKE, ...part.incident } };
}

/** A text of one or more claims. */
export function report(id: string, claims: (Claim | Entry)[], part: Partial<Report> = {}): Report {
  return { id, entries: claims.map((one) => ("claim" in one ? one : { claim: one })), ...part };
}

export function crisisOf(reports: readonly Report[]): CrisisRecord {
  return {
    crisis: {
      id: "cri_1",
      slug: "per-chl",
      title: "Peru and Chile",
      summary: null,
      inclusion: null,
      parties: ["PER", "CHL"],
      startsOn: "2031-05-01",
      endsOn: "2031-06-30",
    },
    sources: [...new Map(reports.map(sourceOf).map((source) => [source.id, source])).values()],
    documents: reports.map(({ grade: _grade, entries: _entries, ...document }) => documentOf(document)),
    decisions: [],
    claims: reports.flatMap(({ id, entries }) =>
      entries.map((entry, index) => recorded({ documentId: id, index, entry })),
    ),
  };
}

export const LATEST: Moment = { asOf: "2031-12-31T00:00:00.000Z", clock: "PUBLISHED" };

export function viewOf(reports: readonly Report[], moment: Moment = LATEST): CrisisView {
  return deriveCrisis({ record: crisisOf(reports), moment });
}

function sourceOf({ id, grade, sourceId = `source-of-${id}` }: Report): SourceRecord {
  const grades = grade === undefined ? [] : [{ grade, reason: "tested", recordedAt: "2031-06-30T00:00:00.000Z" }];
  return {
    id: sourceId,
    name: `Outlet ${sourceId.replace("source-of-", "")}`,
    country: null,
    ownership: "UNKNOWN",
    grades,
  };
}

function recorded(input: { documentId: string; index: number; entry: Entry }): RecordedClaim {
  const { documentId, index, entry } = input;
  return {
    id: `${documentId}-${index}`,
    documentId,
    recordedAt: "2031-06-30T00:00:00.000Z",
    reviewState: "PROPOSED",
    credibility: null,
    extractor: "test",
    partOf: null,
    ...entry,
  };
}

/** The tally of those killed in the one incident that the reports make. */
export function tallyOf(reports: readonly Report[]): TallyView {
  const view = viewOf(reports);
  const tally = view.incidents[0]?.tallies.KILLED;
  if (tally === undefined || view.incidents.length !== 1) throw new Error(`${view.incidents.length} incidents`);
  return tally;
}

/** "7/9/9+": low, best and high. */
export const rangeText = ({ low, best, high, open }: ReportedRange): string =>
  `${low}/${best}/${high}${open ? "+" : ""}`;

import type {
  CasualtyEffect,
  CrisisRecord,
  CrisisView,
  DatedFact,
  IncidentView,
  Moment,
  ReasonedClaim,
  RecordedClaim,
  TallyView,
} from "@demarche/domain";
import { CASUALTY_EFFECTS } from "@demarche/domain";

const KENYA = { id: "state:KEN", name: "Kenya", kind: "GOVERNMENT", party: "KEN" } as const;

/** A view made up from the claims on record: each casualty claim its own incident, each diplomatic claim its own act. */
export function lakeView({ record, moment }: { record: CrisisRecord; moment: Moment }): CrisisView {
  const known = record.claims.filter((claim) => published(record, claim) <= moment.asOf);
  const casualties = known.filter(({ claim }) => claim.type === "casualty");
  const diplomatic = known.filter(({ claim }) => claim.type === "diplomatic");
  return {
    moment,
    incidents: casualties.map(incidentOf),
    missions: diplomatic.slice(0, 1).map(missionOf),
    acts: diplomatic.map(actOf),
    aggregateChecks: casualties.slice(0, 1).map(({ id }) => ({
      claimId: id,
      effect: "KILLED",
      state: "GAP",
      incidentIds: casualties.map(incidentId),
      sum: { low: 4, best: 4, high: 4, open: false },
      remainder: 1,
    })),
    coverage: coverageOf({ record, casualties }),
    contradictions: casualties.slice(0, 1).map((claim) => ({
      id: "contradiction-1",
      kind: "VALUE",
      state: "OPEN",
      subject: "Killed at the pier",
      incidentId: incidentId(claim),
      missionId: null,
      members: [{ value: "4", claimIds: [claim.id], documents: 1, excluded: false }],
      resolution: null,
    })),
    credibility: Object.fromEntries(known.map(({ id }) => [id, 3])),
    incidentOfClaim: Object.fromEntries(casualties.map((claim) => [claim.id, incidentId(claim)])),
    claimIds: known.map(({ id }) => id),
    documentIds: record.documents.map(({ id }) => id),
  };
}

/** The first incident's figure alone. */
export function lakeTally({ view }: { view: Pick<CrisisView, "incidents"> }): TallyView {
  const first = view.incidents[0];
  if (!first) return tallyOf({ effect: "KILLED", figure: null, reasoned: [] });
  const tally = first.tallies.KILLED;
  return {
    ...tally,
    byIncident: [{ incidentId: first.id, low: tally.low, best: tally.best, high: tally.high, open: tally.open }],
  };
}

const incidentId = ({ id }: RecordedClaim) => `inc_${id}`;

function published(record: CrisisRecord, claim: RecordedClaim): string {
  const document = record.documents.find(({ id }) => id === claim.documentId);
  return document?.publishedAt ?? document?.retrievedAt ?? "";
}

function incidentOf(record: RecordedClaim): IncidentView {
  const reasoned: ReasonedClaim = { claimId: record.id, rule: "R10", reason: "The only figure." };
  const figure = record.claim.type === "casualty" ? record.claim.min : null;
  const tallies = CASUALTY_EFFECTS.map((effect) => [
    effect,
    effect === "KILLED"
      ? tallyOf({ effect, figure, reasoned: [reasoned] })
      : tallyOf({ effect, figure: null, reasoned: [] }),
  ]);
  return {
    id: incidentId(record),
    kind: "AIR_DRONE_STRIKE",
    title: "Strike on the pier",
    grade: "WEAK",
    actors: [{ name: "Kenya", iso3: "KEN" }],
    target: null,
    date: dated("2024-01-10", [record.id]),
    place: { name: null, admin1: null, country: "UGA", latitude: null, longitude: null, precision: 6 },
    inScope: true,
    decisionIds: [],
    claimIds: [record.id],
    tallies: Object.fromEntries(tallies) as Record<CasualtyEffect, TallyView>,
  };
}

function tallyOf({
  effect,
  figure,
  reasoned,
}: {
  effect: CasualtyEffect;
  figure: number | null;
  reasoned: ReasonedClaim[];
}): TallyView {
  const range = { low: figure, best: figure, high: figure, open: false };
  return {
    ...range,
    effect,
    disputed: false,
    badge: figure === null ? "NO_FIGURE" : null,
    rule: "R10",
    because: figure === null ? "Nobody gives a figure." : "One origin gives it.",
    byClaimant:
      figure === null
        ? []
        : [{ ...range, claimant: KENYA, disputed: false, excluded: false, current: reasoned, history: [] }],
    byClass: [],
    byIncident: [],
    incidentsWithoutFigure: 0,
    incidentsWithDeaths: figure ? 1 : 0,
    explanation: { supporting: reasoned, compatible: [], contradicting: [], superseded: [], excluded: [] },
  };
}

function dated(day: string, claimIds: string[]): DatedFact {
  const reading = { start: day, end: day, precision: 1, claimIds, documents: 1, origins: 1, excluded: false } as const;
  return { start: day, end: day, precision: 1, disputed: false, readings: [reading] };
}

function missionOf(record: RecordedClaim): CrisisView["missions"][number] {
  return {
    id: "UGA-KEN",
    sending: "UGA",
    receiving: "KEN",
    status: "AMBASSADOR_RECALLED",
    since: dated("2024-01-11", [record.id]),
    level: "UNKNOWN",
    levelInferred: false,
    levelClaimIds: [],
    disputed: false,
    claimIds: [record.id],
    overlays: [
      {
        act: "AMBASSADOR_RETURNED",
        status: "DISCUSSED",
        date: dated("2024-01-12", []),
        plannedDate: null,
        overdue: false,
        claimIds: [record.id],
      },
    ],
    reported: [{ act: "AMBASSADOR_WITHDRAWN", claimants: [KENYA], claimIds: [record.id], reason: "other side's word" }],
    timeline: [
      {
        from: "2024-01-11",
        to: null,
        status: "AMBASSADOR_RECALLED",
        inferred: false,
        level: "UNKNOWN",
        actIds: [`act_${record.id}`],
        disputed: false,
      },
    ],
  };
}

function actOf(record: RecordedClaim): CrisisView["acts"][number] {
  return {
    id: `act_${record.id}`,
    type: "AMBASSADOR_RECALLED",
    status: "ANNOUNCED",
    actor: "UGA",
    target: "KEN",
    date: dated("2024-01-11", [record.id]),
    plannedDate: null,
    participants: [],
    cameo: "161",
    plover: null,
    disputed: false,
    excluded: false,
    claimIds: [record.id],
  };
}

function coverageOf({
  record,
  casualties,
}: {
  record: CrisisRecord;
  casualties: RecordedClaim[];
}): CrisisView["coverage"] {
  const sourceIds = record.sources.map(({ id }) => id);
  const documentIds = record.documents.map(({ id }) => id);
  return {
    sources: sourceIds.map((sourceId) => ({
      sourceId,
      documents: 1,
      documentIds: record.documents.filter((document) => document.sourceId === sourceId).map(({ id }) => id),
      claims: 1,
      origins: ["own"],
      exclusives: ["fact-1"],
      contradicted: [],
      silentOn: [],
      firstReports: ["fact-1"],
    })),
    facts: casualties.slice(0, 1).map((claim) => ({
      id: "fact-1",
      label: "Killed at the pier",
      incidentId: incidentId(claim),
      missionId: null,
      best: "4",
      outlets: 1,
      origins: 1,
      cells: sourceIds.slice(0, 1).map((sourceId) => ({
        sourceId,
        value: "4",
        differs: false,
        superseded: false,
        excluded: false,
        claimIds: [claim.id],
      })),
      silent: sourceIds.slice(1),
    })),
    origins: [
      {
        id: "own",
        name: "Own reporting",
        documentIds,
        links: documentIds.map((documentId) => ({ documentId, reason: "same words", score: 1 })),
      },
    ],
  };
}

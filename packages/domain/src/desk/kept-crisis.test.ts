import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Decision, Ruling } from "../decisions/decision.ts";
import { deriveCrisis } from "../ledger/derive-crisis.ts";
import type { CrisisRecord, Moment, SourceRecord } from "../record/record.ts";
import { tallyCrisis } from "../tallies/crisis-tally.ts";
import { crisisOf, type Report } from "../testing/casualty-record.ts";
import { on, telling } from "../testing/diplomatic-record.ts";
import { someReports } from "../testing/some-reports.ts";
import type { CoverageFact } from "../views/coverage-view.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import { CASUALTY_EFFECTS, type CasualtyEffect } from "../vocabulary/casualties.ts";
import { SOURCE_GRADES } from "../vocabulary/documents.ts";
import { type KeptCrisis, keptCrisis } from "./kept-crisis.ts";
import { whole } from "./slices.ts";

vi.setConfig({ testTimeout: 120_000 });

const RECORDED_END: Moment = { asOf: "2032-12-31T00:00:00.000Z", clock: "RECORDED" };
const published = (day: number): Moment => ({
  asOf: new Date(Date.parse("2031-04-25T12:00:00.000Z") + day * 86_400_000).toISOString(),
  clock: "PUBLISHED",
});

const kinds = [
  "REVIEW",
  "JUDGE",
  "ASSIGN",
  "MERGE",
  "SPLIT",
  "SET",
  "OVERRIDE",
  "DATE",
  "RETRACT",
  "LINK",
  "CUT",
  "WITHDRAW",
  "CORRECT",
  "CRISIS",
] as const;
const seeds = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), a: fc.nat(), b: fc.nat(), n: fc.integer({ min: 0, max: 9 }) }),
  { maxLength: 6 },
);
type Seed = { kind: (typeof kinds)[number]; a: number; b: number; n: number };

function rulingOf({ seed, record, made }: { seed: Seed; record: CrisisRecord; made: readonly Decision[] }): Ruling {
  const { kind, a, b, n } = seed;
  const claimId = (at: number) => record.claims[at % record.claims.length]?.id ?? "";
  const documentId = (at: number) => record.documents[at % record.documents.length]?.id ?? "";
  const rulings: Record<Seed["kind"], () => Ruling> = {
    REVIEW: () => ({ kind: "REVIEW_CLAIMS", claimIds: [claimId(a)], state: n % 2 === 0 ? "REJECTED" : "ACCEPTED" }),
    JUDGE: () => ({ kind: "JUDGE_CREDIBILITY", claimIds: [claimId(a)], digit: n % 2 === 0 ? 5 : null }),
    ASSIGN: () => ({ kind: "ASSIGN_CLAIMS", claimIds: [claimId(a)], besideClaimId: claimId(b) }),
    MERGE: () => ({ kind: "MERGE_INCIDENTS", claimIds: [claimId(a), claimId(b)] }),
    SPLIT: () => ({ kind: "SPLIT_INCIDENT", claimIds: [claimId(a)] }),
    SET: () => ({ kind: "SET_INCIDENT", claimId: claimId(a), setting: { inScope: n % 2 === 0 } }),
    OVERRIDE: () => ({ kind: "OVERRIDE_TALLY", claimId: claimId(a), effect: "KILLED", best: n === 0 ? null : n }),
    DATE: () => ({
      kind: "SET_DOCUMENT",
      documentId: documentId(a),
      setting: n % 2 === 0 ? { publishedAt: "2031-05-20" } : { origin: "Agency" },
    }),
    RETRACT: () => ({ kind: "RETRACT_DOCUMENT", documentId: documentId(a) }),
    LINK: () => ({ kind: "LINK_COPIES", documentIds: [documentId(a), documentId(b)] }),
    CUT: () => ({ kind: "CUT_COPIES", documentIds: [documentId(a), documentId(b)] }),
    CORRECT: () => {
      const correctionId = besideOf({ record, id: claimId(a) });
      if (correctionId === claimId(a)) return { kind: "COMMENT_ON_CLAIM", claimId: correctionId };
      return { kind: "CORRECT_CLAIM", claimId: claimId(a), correctionId };
    },
    CRISIS: () => ({ kind: "SET_CRISIS", setting: { parties: n % 2 === 0 ? ["PER", "CHL"] : ["PER", "BOL"] } }),
    WITHDRAW: () => ({ kind: "WITHDRAW", decisionId: made[a % Math.max(1, made.length)]?.id ?? "dec_none" }),
  };
  return rulings[kind]();
}

/** The last claim of the same text, which a person may have entered for it. */
function besideOf({ record, id }: { record: CrisisRecord; id: string }): string {
  const documentId = record.claims.find((claim) => claim.id === id)?.documentId;
  return record.claims.findLast((claim) => claim.documentId === documentId)?.id ?? id;
}

/** One thing that the record is told: a text with its claims, a decision, or a source's grades. */
type Step =
  | { text: number }
  | { decision: Decision }
  | { grade: { source: number; to: SourceRecord["grades"][number] } };

function stepsOf(input: { record: CrisisRecord; seeds: readonly Seed[]; grades: readonly number[] }): Step[] {
  const { record } = input;
  const made: Decision[] = [];
  const instant = (place: number) => `2032-01-01T00:00:00.${String(place).padStart(3, "0")}Z`;
  for (const [place, seed] of input.seeds.entries()) {
    const ruling = rulingOf({ seed, record, made });
    made.push({ id: `dec_${place}`, recordedAt: instant(place), author: "Desk", reason: "Checked", ruling });
  }
  const graded = input.grades.map((number, place): Step => {
    const grade = SOURCE_GRADES[number % SOURCE_GRADES.length] ?? "F";
    return { grade: { source: number, to: { grade, reason: "Checked", recordedAt: instant(500 + place) } } };
  });
  return [...record.documents.map((_, text) => ({ text })), ...graded, ...made.map((decision) => ({ decision }))];
}

/** Some texts are copies of one another, and some outlets are of one house. */
const twins = (reports: Report[]) =>
  reports.map((one, index) => {
    const url = index % 2 === 0 ? `https://house.example/${index}` : `https://outlet${index}.example/1`;
    return { ...one, url, sha256: index % 3 === 2 ? "0".repeat(64) : `${index}` };
  });

const ACTS = [
  telling({ act: "AMBASSADOR_RECALLED", status: "EFFECTED", actor: "PER", target: "CHL" }),
  telling({ act: "AMBASSADOR_EXPELLED", status: "ANNOUNCED", actor: "CHL", target: "PER" }),
  telling({
    act: "AMBASSADOR_RETURNED",
    status: "DISCUSSED",
    actor: "PER",
    target: "CHL",
    dateWording: "undated",
    plannedDate: on("2031-06-01"),
  }),
  telling({
    act: "PHONE_CALL",
    status: "EFFECTED",
    actor: "PER",
    target: "CHL",
    date: null,
    participants: ["Ana Quispe", "Luis Rojas"],
  }),
  telling({ act: "ENVOY_SUMMONED", status: "EFFECTED", actor: null, target: "CHL", level: "CHARGE_DAFFAIRES" }),
  telling({ act: "AMBASSADOR_RECALLED", status: "DENIED", actor: "PER", target: "CHL" }),
] as const;

/** Most texts tell of an act too, on the day they came out. */
const withActs = (reports: Report[]) =>
  reports.map((one, index) => {
    const told = ACTS[index % (ACTS.length + 2)];
    if (told === undefined) return one;
    const date = told.dateWording === "undated" ? null : on(one.publishedAt?.slice(0, 10) ?? "2031-05-04");
    return { ...one, entries: [...one.entries, { claim: { ...told, date } }] };
  });

/** `asked`: moments that are asked about in between, so that what was derived before meets what comes after. */
function play(input: { record: CrisisRecord; steps: readonly Step[]; asked: readonly Moment[] }) {
  const { record, steps, asked } = input;
  const kept = keptCrisis(record.crisis);
  const told: CrisisRecord = { ...record, documents: [], claims: [], decisions: [], sources: [] };
  for (const [place, step] of steps.entries()) {
    const moment = asked[place % asked.length];
    if (moment !== undefined && place % 2 === 1) {
      kept.figure({ effect: "KILLED", moment });
      kept.missions(moment);
      kept.facts({ moment, after: null, first: 2 });
    }
    if ("text" in step) {
      const document = record.documents[step.text];
      const source = record.sources.find(({ id }) => id === document?.sourceId);
      if (document === undefined || source === undefined) continue;
      const known = told.sources.find(({ id }) => id === source.id);
      if (known === undefined) told.sources.push(source);
      const claims = record.claims.filter(({ documentId }) => documentId === document.id);
      told.documents.push(document);
      told.claims.push(...claims);
      whole(kept.take({ documents: [document], claims, sources: known === undefined ? [source] : [] }));
    } else if ("decision" in step) {
      told.decisions.push(step.decision);
      whole(kept.take({ decisions: [step.decision] }));
    } else {
      const at = step.grade.source % Math.max(1, told.sources.length);
      const source = told.sources[at];
      if (source === undefined) continue;
      const graded = { ...source, grades: [...source.grades, step.grade.to] };
      told.sources[at] = graded;
      whole(kept.take({ sources: [graded] }));
    }
  }
  return { kept, told };
}

/** Every incident, page by page. */
function listed({ kept, moment }: { kept: KeptCrisis; moment: Moment }): IncidentView[] {
  const all: IncidentView[] = [];
  for (let more = true; more; ) {
    const last = all.at(-1);
    const after = last === undefined ? null : { key: last.date.start ?? "~", id: last.id };
    const page = kept.incidents({ moment, filter: () => true, after, first: 2 });
    more = page.length > 2;
    all.push(...page.slice(0, 2));
  }
  return all;
}

/** Every row of the matrix, page by page. */
function factsOf({ kept, moment }: { kept: KeptCrisis; moment: Moment }): CoverageFact[] {
  const all: CoverageFact[] = [];
  for (let more = true; more; ) {
    const page = kept.facts({ moment, after: all.at(-1)?.id ?? null, first: 3 });
    more = page.hasMore;
    all.push(...page.facts);
  }
  return all;
}

/** Digits, incidents and origins by what they are of, asked for one by one. */
function oneByOne({ kept, record, moment }: { kept: KeptCrisis; record: CrisisRecord; moment: Moment }) {
  const told = <T>(entries: [string, T | null][]) => Object.fromEntries(entries.filter(([, value]) => value !== null));
  return {
    credibility: told(record.claims.map(({ id }) => [id, kept.credibility({ claimId: id, moment })])),
    incidentOfClaim: told(record.claims.map(({ id }) => [id, kept.incidentOfClaim({ claimId: id, moment })])),
    origins: told(record.documents.map(({ id }) => [id, kept.origin({ documentId: id, moment })])),
  };
}

function expectParts({ kept, view, record }: { kept: KeptCrisis; view: CrisisView; record: CrisisRecord }): void {
  const { moment } = view;
  expect(kept.acts(moment)).toEqual(view.acts);
  expect(kept.missions(moment)).toEqual(view.missions);
  expect(kept.aggregateChecks(moment)).toEqual(view.aggregateChecks);
  expect(kept.contradictions(moment)).toEqual(view.contradictions);
  expect(kept.coverage(moment)).toEqual(view.coverage);
  expect(factsOf({ kept, moment })).toEqual(view.coverage.facts);
  const { origins } = view.coverage;
  const ofDocument = origins.flatMap((origin) => origin.documentIds.map((id) => [id, origin]));
  expect(oneByOne({ kept, record, moment })).toEqual({
    credibility: view.credibility,
    incidentOfClaim: view.incidentOfClaim,
    origins: Object.fromEntries(ofDocument),
  });
}

function expectTallies({ kept, view }: { kept: KeptCrisis; view: CrisisView }): void {
  const { moment } = view;
  for (const effect of CASUALTY_EFFECTS) {
    expect(kept.figure({ effect, moment })).toEqual(figureOf({ view, effect }));
    for (const filter of [{ effect }, { effect, kinds: ["ARREST" as const] }, { effect, grades: ["WEAK" as const] }]) {
      const tally = tallyCrisis({ view, filter });
      const { byClaimant: _, byClass: __, explanation: ___, ...sum } = tally;
      expect(kept.sum({ moment, filter })).toEqual(sum);
      expect(kept.tally({ moment, filter })).toEqual(tally);
    }
  }
}

function figureOf({ view, effect }: { view: CrisisView; effect: CasualtyEffect }) {
  const { low, best, high, open, disputed, badge, ...tally } = tallyCrisis({ view, filter: { effect } });
  const { incidentsWithoutFigure, incidentsWithDeaths } = tally;
  const incidents = view.incidents.filter(({ inScope }) => inScope).length;
  return { effect, low, best, high, open, disputed, badge, incidents, incidentsWithoutFigure, incidentsWithDeaths };
}

describe("keptCrisis", () => {
  it("comes to what deriving the whole record gives, whatever came first, on both clocks", () => {
    const moments = fc.array(fc.integer({ min: 0, max: 110 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        someReports,
        seeds,
        fc.array(fc.nat(), { maxLength: 2 }),
        fc.infiniteStream(fc.nat()),
        moments,
        (reports, rulings, grades, keys, days) => {
          const record = crisisOf(withActs(twins(reports)));
          const steps = stepsOf({ record, seeds: rulings, grades })
            .map((step) => ({ step, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ step }) => step);
          const { kept, told } = play({ record, steps, asked: days.map(published) });
          for (const moment of [...days.map(published), RECORDED_END]) {
            const view = deriveCrisis({ record: told, moment });
            expect(kept.view(moment)).toEqual(view);
            expect(listed({ kept, moment })).toEqual(view.incidents);
            expect(kept.count({ moment })).toBe(view.incidents.length);
            expectTallies({ kept, view });
            expectParts({ kept, view, record: told });
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

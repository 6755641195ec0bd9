import fc from "fast-check";
import type { CasualtyClaim, Claim, DayInterval, DiplomaticClaim, IncidentMention } from "../claims/claim.ts";
import { addDays } from "../dates/days.ts";
import type { Decision, Ruling } from "../decisions/decision.ts";
import type { CrisisRecord } from "../record/record.ts";
import {
  CHILE,
  CHILEAN_MEDIA,
  crisisOf,
  type Entry,
  killed,
  PERU,
  type Report,
  report,
  told,
} from "./casualty-record.ts";
import { on, telling } from "./diplomatic-record.ts";

const FIRST = "2031-05-02";
const day = (last: number) => fc.integer({ min: 0, max: last }).map((days) => addDays(FIRST, days));
const exactly = day(12).map(on);
const month: DayInterval = { start: "2031-05-01", end: "2031-05-31", precision: 4 };
const date = fc.oneof({ weight: 4, arbitrary: exactly }, { weight: 1, arbitrary: fc.constantFrom(null, month) });
const claimant = fc.constantFrom(null, CHILE, PERU, CHILEAN_MEDIA);

const incident: fc.Arbitrary<Partial<IncidentMention>> = fc.record(
  {
    date,
    actors: fc.constantFrom<string[]>(["PER"], ["CHL"], [], ["BOL"]),
    country: fc.constantFrom("CHL", "PER", null),
    admin1: fc.constantFrom("CL-TA", "CL-AN", null),
    place: fc.constantFrom("Iquique", "Calama", null),
    kind: fc.constantFrom("AIR_DRONE_STRIKE", "ARMED_CLASH", "ATTACK"),
  },
  { requiredKeys: [] },
);

/** Any casualty figure: every quantifier, class, scope and voice. */
const figure: fc.Arbitrary<CasualtyClaim> = fc
  .record({
    n: fc.integer({ min: 0, max: 30 }),
    quantifier: fc.constantFrom(
      "EXACT",
      "EXACT",
      "AT_LEAST",
      "MORE_THAN",
      "APPROXIMATELY",
      "AT_MOST",
      "RANGE",
      "VAGUE",
    ),
    claimant,
    incident,
    effect: fc.constantFrom("KILLED", "KILLED", "INJURED"),
    victimClass: fc.constantFrom("TOTAL", "TOTAL", "CHILD", "CIVILIAN", "MILITARY"),
    scope: fc.constantFrom("INCIDENT", "INCIDENT", "INCIDENT", "MULTI_INCIDENT", "PERIOD"),
    zone: fc.constantFrom("BODY", "BODY", "HEADLINE", "CAPTION"),
    derived: fc.boolean(),
    statedSuperseded: fc.constantFrom(false, false, false, true),
    assertedOn: fc.option(day(15)),
  } as const)
  .map(({ n, quantifier, ...part }) => {
    const open = ["AT_LEAST", "MORE_THAN", "VAGUE"].includes(quantifier);
    const max = open ? null : quantifier === "RANGE" ? n + 3 : n;
    return killed(n, { ...part, quantifier, min: quantifier === "AT_MOST" ? null : n, max });
  });

const mention: fc.Arbitrary<Claim> = fc
  .record({ denied: fc.constantFrom(false, false, true), claimant, incident })
  .map(told);

/** Any act between the parties, done, pending, denied or hearsay. */
const act: fc.Arbitrary<DiplomaticClaim> = fc
  .record({
    act: fc.constantFrom(
      "AMBASSADOR_RECALLED",
      "AMBASSADOR_WITHDRAWN",
      "AMBASSADOR_EXPELLED",
      "AMBASSADOR_RETURNED",
      "MISSION_CLOSED",
      "RELATIONS_SEVERED",
      "RELATIONS_RESTORED",
      "ENVOY_SUMMONED",
      "PHONE_CALL",
    ),
    status: fc.constantFrom(
      "EFFECTED",
      "EFFECTED",
      "ANNOUNCED",
      "AGREED",
      "DISCUSSED",
      "PLANNED",
      "DENIED",
      "REPORTED",
    ),
    sides: fc.constantFrom(["PER", "CHL"] as const, ["CHL", "PER"] as const, [null, "CHL"] as const),
    actorNamed: fc.constantFrom(true, true, false),
    claimant,
    date: fc.option(exactly),
    plannedDate: fc.option(exactly),
    level: fc.constantFrom(null, null, "AMBASSADOR", "CHARGE_DAFFAIRES"),
  } as const)
  .map(({ sides: [actor, target], ...part }) => telling({ ...part, actor, target }));

const entry: fc.Arbitrary<Entry> = fc.record({
  claim: fc.oneof({ weight: 4, arbitrary: figure }, { weight: 1, arbitrary: mention }, { weight: 2, arbitrary: act }),
  credibility: fc.constantFrom(null, null, null, 5),
  reviewState: fc.constantFrom("PROPOSED", "PROPOSED", "ACCEPTED", "REJECTED"),
} as const);

const NOON = "T12:00:00.000Z";

/** Any text: of a shared or its own source and origin, dated or not, in the record since a day or another. */
const text = fc.record({
  entries: fc.array(entry, { maxLength: 3 }),
  publishedAt: fc.option(
    fc.oneof(
      day(20),
      day(20).map((from) => `${from}${NOON}`),
    ),
  ),
  recorded: fc.integer({ min: 0, max: 5 }),
  sourceId: fc.constantFrom(null, null, "wire", "gazette"),
  origin: fc.constantFrom(null, null, null, "Agency"),
  grade: fc.constantFrom(undefined, "A", "C", "E"),
  url: fc.constantFrom(null, null, "https://gaceta.example/1", "https://gaceta.example/2"),
  sha256: fc.constantFrom(null, null, null, "the same text"),
  flags: fc.constantFrom([], [], [], ["MACHINE_WRITTEN" as const]),
});

const recordedOn = (days: number) => `${addDays("2031-06-01", days)}${NOON}`;

/** Any texts, none of them of the same id. */
export const anyReports: fc.Arbitrary<Report[]> = fc.array(text, { maxLength: 6 }).map((texts) =>
  texts.map(({ entries, recorded, sourceId, grade, sha256, ...part }, at) => {
    const recordedAt = recordedOn(recorded);
    const kept = entries.map((one) => ({ ...one, recordedAt }));
    return report(`t${at}`, kept, {
      ...part,
      ...(grade === undefined ? {} : { grade }),
      sourceId: sourceId ?? `source-of-t${at}`,
      sha256: sha256 ?? `t${at}`,
      flags: [...part.flags],
      recordedAt,
    });
  }),
);

const rulingOn = (claimIds: readonly string[], documentIds: readonly string[]): fc.Arbitrary<Ruling> => {
  const claims = fc.subarray([...claimIds], { minLength: 1, maxLength: Math.min(3, claimIds.length) });
  const claim = fc.constantFrom(...claimIds);
  const pair = fc.tuple(fc.constantFrom(...documentIds), fc.constantFrom(...documentIds));
  return fc.oneof<fc.Arbitrary<Ruling>[]>(
    fc.record({ kind: fc.constant("REVIEW_CLAIMS"), claimIds: claims, state: fc.constantFrom("ACCEPTED", "REJECTED") }),
    fc.record({ kind: fc.constant("JUDGE_CREDIBILITY"), claimIds: claims, digit: fc.constantFrom(1, 5, null) }),
    fc.record({ kind: fc.constant("MERGE_INCIDENTS"), claimIds: claims }),
    fc.record({ kind: fc.constant("SPLIT_INCIDENT"), claimIds: claims }),
    fc.record({ kind: fc.constant("ASSIGN_CLAIMS"), claimIds: claims, besideClaimId: claim }),
    fc.record({
      kind: fc.constant("OVERRIDE_TALLY"),
      claimId: claim,
      effect: fc.constant("KILLED"),
      best: fc.nat({ max: 40 }),
    }),
    fc.record({ kind: fc.constant("CUT_COPIES"), documentIds: pair }),
    fc.record({ kind: fc.constant("LINK_COPIES"), documentIds: pair }),
  );
};

/** Any record with any decisions on it, made after everything came in, one a day from 1 July. */
export const anyRecord: fc.Arbitrary<CrisisRecord> = anyReports.chain((reports) => {
  const record = crisisOf(reports);
  const claimIds = record.claims.map(({ id }) => id);
  if (claimIds.length === 0) return fc.constant(record);
  const rulings = fc.array(
    rulingOn(
      claimIds,
      record.documents.map(({ id }) => id),
    ),
    { maxLength: 3 },
  );
  return rulings.map((all) => ({ ...record, decisions: all.map(decided) }));
});

function decided(ruling: Ruling, at: number): Decision {
  return {
    id: `dec-${at}`,
    recordedAt: `2031-07-0${at + 1}${NOON}`,
    author: "Ana",
    reason: "two readers agreed",
    ruling,
  };
}

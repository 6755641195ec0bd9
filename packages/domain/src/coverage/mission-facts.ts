import { isPending } from "../acts/act-kinds.ts";
import type { PartyCode } from "../claims/claim.ts";
import { countryName } from "../countries/country-name.ts";
import type { ClaimsById, KnownClaim } from "../ledger/known-record.ts";
import { missionId, missionsOfAct } from "../missions/mission-pairs.ts";
import type { CoverageFact } from "../views/coverage-view.ts";
import type { ActView, MissionView } from "../views/diplomacy-view.ts";
import type { DiplomaticActType, MissionStatus } from "../vocabulary/diplomacy.ts";
import { factOf, showable, type Telling } from "./fact.ts";

const STATUS_WORDS: Partial<Record<DiplomaticActType, string>> = {
  AMBASSADOR_RECALLED: "recalled",
  AMBASSADOR_WITHDRAWN: "withdrawn",
  AMBASSADOR_EXPELLED: "expelled",
  AMBASSADOR_BARRED_FROM_RETURNING: "barred",
  MISSION_CLOSED: "mission closed",
  RELATIONS_SEVERED: "relations severed",
};

const WORD_OF_STATUS: Partial<Record<MissionStatus, string>> = {
  AMBASSADOR_RECALLED: "recalled",
  AMBASSADOR_WITHDRAWN: "withdrawn",
  AMBASSADOR_EXPELLED: "expelled",
  AMBASSADOR_BARRED: "barred",
  MISSION_CLOSED: "mission closed",
  RELATIONS_SEVERED: "relations severed",
};

const RETURN_WORDS = [
  "denied",
  "return reported",
  "return discussed",
  "return agreed",
  "return planned",
  "returned",
] as const;
type ReturnWord = (typeof RETURN_WORDS)[number];

type Told = { act: ActView; claims: KnownClaim[] };

/** What each source says of a mission: the act behind its status, and how far a return has come. */
export function missionFacts(input: {
  mission: MissionView;
  acts: readonly ActView[];
  parties: readonly PartyCode[];
  record: ClaimsById;
}): CoverageFact[] {
  const { mission, acts, parties, record } = input;
  const told = acts
    .filter((act) => missionsOfAct({ act, parties }).some((pair) => missionId(pair) === mission.id))
    .map((act): Told => ({ act, claims: showable(act.claimIds.flatMap((id) => record.claimById.get(id) ?? [])) }));
  return [statusFact(mission, told), returnFact(mission, told)].filter((fact) => fact !== null);
}

function statusFact(mission: MissionView, told: readonly Told[]): CoverageFact | null {
  const gone = mission.timeline.findLast(({ status, inferred }) => !inferred && WORD_OF_STATUS[status] !== undefined);
  const best = gone === undefined ? null : (WORD_OF_STATUS[gone.status] ?? null);
  const tellings = told.flatMap(({ act, claims }) => {
    const word = STATUS_WORDS[act.type];
    if (word === undefined || isPending({ act: act.type, status: act.status })) return [];
    const differs = best !== null && best !== word && (gone === undefined || !gone.actIds.includes(act.id));
    return claims.map((claim): Telling => {
      return { claim, value: wordFor(claim, word), differs: denies(claim) ? word === best : differs };
    });
  });
  return factOf({
    subject: subjectOf({ mission, key: "STATUS", what: "ambassador", best }),
    tellings,
    covering: covering(told),
  });
}

function returnFact(mission: MissionView, told: readonly Told[]): CoverageFact | null {
  const returns = told.filter(({ act }) => act.type === "AMBASSADOR_RETURNED");
  const best = bestReturn(mission);
  const tellings = returns.flatMap(({ claims }) => {
    return claims.map((claim): Telling => {
      const value = returnWord(claim);
      return { claim, value, differs: value === "returned" && best !== "returned" };
    });
  });
  return factOf({
    subject: subjectOf({ mission, key: "RETURN", what: "return", best }),
    tellings,
    covering: covering(told),
  });
}

function bestReturn(mission: MissionView): ReturnWord | null {
  if (mission.timeline.some(({ status, inferred }) => status === "AMBASSADOR_IN_POST" && !inferred)) return "returned";
  const overlays = mission.overlays.filter(({ act }) => act === "AMBASSADOR_RETURNED");
  const stages = overlays.map(({ status }) => RETURN_WORDS.indexOf(`return ${status.toLowerCase()}` as ReturnWord));
  return stages.length === 0 ? null : (RETURN_WORDS[Math.max(...stages)] ?? null);
}

function returnWord({ claim }: KnownClaim): ReturnWord {
  if (claim.type !== "diplomatic") return "return reported";
  if (claim.status === "EFFECTED") return "returned";
  if (claim.status === "ANNOUNCED") return "return planned";
  if (claim.status === "DENIED") return "denied";
  return `return ${claim.status.toLowerCase()}` as ReturnWord;
}

function wordFor(claim: KnownClaim, word: string): string {
  return denies(claim) ? `${word}: denied` : word;
}

function denies({ claim }: KnownClaim): boolean {
  return claim.type === "diplomatic" && claim.status === "DENIED";
}

function covering(told: readonly Told[]): KnownClaim[] {
  return told.flatMap(({ claims }) => claims);
}

function subjectOf(input: { mission: MissionView; key: string; what: string; best: string | null }) {
  const { mission, key, what, best } = input;
  const label = `${countryName(mission.sending)} to ${countryName(mission.receiving)}: ${what}`;
  return { id: `${mission.id}:${key}`, label, incidentId: null, missionId: mission.id, best };
}

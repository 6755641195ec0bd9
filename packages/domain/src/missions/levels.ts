import { isPending } from "../acts/act-kinds.ts";
import type { KnownDiplomaticClaim } from "../acts/diplomatic-claims.ts";
import type { IsoDay } from "../claims/claim.ts";
import { byText } from "../ledger/group-by.ts";
import type { DiplomaticActType, RepresentationLevel } from "../vocabulary/diplomacy.ts";
import { impliedLevel } from "./act-effects.ts";
import type { Transition } from "./transitions.ts";

/** Who heads the mission from a day on (R20). `inferred`: from wording or from what an act implies. */
export type LevelStep = { day: IsoDay; level: RepresentationLevel; inferred: boolean; claimIds: string[] };

/** Acts whose envoy is the one in post; of a recalled ambassador the level tells of the time before. */
const TELLS_WHO_IS_THERE: ReadonlySet<DiplomaticActType> = new Set(["ENVOY_SUMMONED", "PROTEST_NOTE"] as const);
const STATES_THE_LEVEL: ReadonlySet<DiplomaticActType> = new Set(["MISSION_DOWNGRADED", "MISSION_UPGRADED"] as const);

/** Every step of the level in the order of days, tracked apart from the status (R20). */
export function levelSteps(input: {
  transitions: readonly Transition[];
  claims: readonly KnownDiplomaticClaim[];
}): LevelStep[] {
  const { transitions, claims } = input;
  const implied = transitions.map(({ day, status, claims: by }) => ({
    step: { day, level: impliedLevel(status), inferred: true, claimIds: by.map(({ id }) => id).sort() },
    order: 1,
  }));
  const worded = claims.filter((known) => tells(known, transitions)).map((known) => wordedStep(known));
  const steps = [...implied, ...worded].sort((a, b) => {
    return (
      byText(a.step.day, b.step.day) || a.order - b.order || byText(a.step.claimIds[0] ?? "", b.step.claimIds[0] ?? "")
    );
  });
  return steps.map(({ step }) => step);
}

/** The step in force on the last day before `until` (null: now); equal steps that follow each other share their claims. */
export function levelBefore(steps: readonly LevelStep[], until: IsoDay | null): LevelStep | null {
  const before = steps.filter(({ day }) => until === null || day < until);
  const last = before.at(-1);
  if (last === undefined || last.level === "UNKNOWN") return null;
  const changedAt = before.findLastIndex(({ level }) => level !== last.level);
  const same = before.slice(changedAt + 1);
  const inferred = same.every((step) => step.inferred);
  return { ...last, inferred, claimIds: [...new Set(same.flatMap(({ claimIds }) => claimIds))].sort() };
}

/** An envoy who heads no mission tells nothing of who does. */
const isOfStaff = ({ act, level }: KnownDiplomaticClaim["claim"]): boolean =>
  level === "NONE" && !STATES_THE_LEVEL.has(act);

function tells({ claim, setAside, document }: KnownDiplomaticClaim, transitions: readonly Transition[]): boolean {
  if (setAside !== null || claim.level === null || isOfStaff(claim) || isPending(claim) || claim.status === "DENIED")
    return false;
  if (STATES_THE_LEVEL.has(claim.act)) return claim.actorNamed && claim.status !== "REPORTED";
  if (!TELLS_WHO_IS_THERE.has(claim.act)) return false;
  // An undated mention of an ambassador, told after one had left, tells of the time before.
  return claim.level !== "AMBASSADOR" || claim.date !== null || !transitions.some(({ day }) => day <= document.knownOn);
}

function wordedStep({ id, claim, document }: KnownDiplomaticClaim): { step: LevelStep; order: number } {
  const day = claim.date?.start ?? document.knownOn;
  const level = claim.level ?? "UNKNOWN";
  const inferred = !STATES_THE_LEVEL.has(claim.act);
  return { step: { day, level, inferred, claimIds: [id] }, order: level === "AMBASSADOR" ? 0 : 2 };
}

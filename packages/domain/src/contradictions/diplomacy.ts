import type { PartyCode } from "../claims/claim.ts";
import { countryName } from "../countries/country-name.ts";
import { denies, standingOnOccurrence } from "../incidents/rival-actors.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { ClaimsById, KnownClaim } from "../ledger/known-record.ts";
import { RIVAL_ACTS } from "../missions/act-effects.ts";
import { missionId, missionsOfAct } from "../missions/mission-pairs.ts";
import type { ContradictionView } from "../views/coverage-view.ts";
import type { ActView, MissionView } from "../views/diplomacy-view.ts";
import type { DiplomaticActType } from "../vocabulary/diplomacy.ts";
import { contradictionOf, openOrSuperseded } from "./contradiction.ts";
import { ofDates } from "./events.ts";

/** `AMBASSADOR_BARRED_FROM_RETURNING` → "ambassador barred from returning". */
function actWords(type: DiplomaticActType): string {
  return type.toLowerCase().replaceAll("_", " ");
}

/** An act whose day or whose very occurrence is disputed (R23). */
export function actContradictions(input: {
  act: ActView;
  record: ClaimsById;
  mission: string | null;
}): ContradictionView[] {
  const { act, record, mission } = input;
  const claims = act.claimIds.flatMap((id) => record.claimById.get(id) ?? []);
  const sides = [act.actor, act.target].flatMap((side) => (side === null ? [] : countryName(side))).join(" and ");
  const subject = { about: act.id, subject: `${sides}: ${actWords(act.type)}`, incidentId: null, missionId: mission };
  const sidesOf = (told: readonly KnownClaim[]) => [
    { value: "took place", claims: told.filter((claim) => !denies(claim)) },
    { value: "denied", claims: told.filter(denies) },
  ];
  const occurrence = openOrSuperseded({
    subject: { ...subject, kind: "OCCURRENCE" },
    now: sidesOf(standingOnOccurrence(claims)),
    ever: sidesOf(claims),
  });
  return [occurrence, ofDates({ subject: { ...subject, kind: "DATE" }, date: act.date, claims })].filter(
    (one) => one !== null,
  );
}

/** Rival readings of what became of an ambassador (R19): those behind the status, and those only reported. */
export function missionContradiction(input: {
  mission: MissionView;
  acts: readonly ActView[];
  record: ClaimsById;
}): ContradictionView | null {
  const { mission, acts, record } = input;
  const rivals = new Set(acts.filter(({ type }) => RIVAL_ACTS.includes(type)).map(({ id }) => id));
  const going = mission.timeline.findLast(({ inferred, actIds }) => !inferred && actIds.some((id) => rivals.has(id)));
  const weighed = going?.actIds ?? [];
  const ofStatus = acts.filter(({ id }) => weighed.includes(id)).flatMap(({ claimIds }) => claimIds);
  const reported = mission.reported.flatMap(({ claimIds }) => claimIds);
  const claims = [...new Set([...ofStatus, ...reported])].flatMap((id) => record.claimById.get(id) ?? []);
  const byAct = groupBy(claims, ({ claim }) => (claim.type === "diplomatic" ? claim.act : null));
  const sides = [...byAct].flatMap(([act, told]) => {
    return act !== null && RIVAL_ACTS.includes(act) ? [{ value: actWords(act), claims: told }] : [];
  });
  const subject = `${countryName(mission.sending)}'s ambassador to ${countryName(mission.receiving)}`;
  return contradictionOf({
    subject: { kind: "ACT", about: mission.id, subject, incidentId: null, missionId: mission.id },
    sides,
  });
}

/** The one mission that an act bears on, or null where it bears on none or on both. */
export function missionIdOfAct(input: { act: ActView; parties: readonly PartyCode[] }): string | null {
  const pairs = missionsOfAct(input);
  return pairs.length === 1 && pairs[0] !== undefined ? missionId(pairs[0]) : null;
}

import { showable } from "../coverage/fact.ts";
import { byText } from "../ledger/group-by.ts";
import type { ClaimsById, KnownClaim, KnownRecord } from "../ledger/known-record.ts";
import type { ContradictionView } from "../views/coverage-view.ts";
import type { ActView, MissionView } from "../views/diplomacy-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import { actContradictions, missionContradiction, missionIdOfAct } from "./diplomacy.ts";
import { eventContradictions } from "./events.ts";
import { figureContradictions } from "./figures.ts";

/**
 * Every contradiction in what is known (R23): of figures, classes, dates, acting sides and occurrence for incidents in
 * scope; of acts, their dates and their occurrence for diplomacy. A replaced figure is a superseded contradiction (R6).
 */
export function deriveContradictions(input: {
  record: KnownRecord;
  incidents: readonly IncidentView[];
  missions: readonly MissionView[];
  acts: readonly ActView[];
}): ContradictionView[] {
  const { record, incidents, missions, acts } = input;
  const ofIncidents = incidents.flatMap((incident) =>
    incidentContradictions({ incident, claims: incident.claimIds.flatMap((id) => record.claimById.get(id) ?? []) }),
  );
  return inOrder([...ofIncidents, ...diplomacyContradictions({ record, missions, acts })]);
}

/** Those of one incident, none where it doesn't count; `claims` are those of it that are known. */
export function incidentContradictions(input: {
  incident: IncidentView;
  claims: readonly KnownClaim[];
}): ContradictionView[] {
  if (!input.incident.inScope) return [];
  const covered = { incident: input.incident, claims: showable(input.claims) };
  return [...figureContradictions(covered), ...eventContradictions(covered)];
}

export function diplomacyContradictions(input: {
  record: Pick<KnownRecord, "scope"> & ClaimsById;
  missions: readonly MissionView[];
  acts: readonly ActView[];
}): ContradictionView[] {
  const { record, missions, acts } = input;
  const { parties } = record.scope;
  const ofActs = acts.flatMap((act) => actContradictions({ act, record, mission: missionIdOfAct({ act, parties }) }));
  const ofMissions = missions.flatMap((mission) => missionContradiction({ mission, acts, record }) ?? []);
  return [...ofMissions, ...ofActs];
}

/** The open ones first, then by what they are about. */
export function inOrder(contradictions: ContradictionView[]): ContradictionView[] {
  return contradictions.sort((a, b) => byText(a.state, b.state) || byText(a.id, b.id));
}

import { showable } from "../coverage/fact.ts";
import { byText } from "../ledger/group-by.ts";
import type { KnownRecord } from "../ledger/known-record.ts";
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
  const { parties } = record.scope;
  const ofIncidents = incidents
    .filter(({ inScope }) => inScope)
    .flatMap((incident) => {
      const claims = showable(incident.claimIds.flatMap((id) => record.claimById.get(id) ?? []));
      return [...figureContradictions({ incident, claims }), ...eventContradictions({ incident, claims })];
    });
  const ofActs = acts.flatMap((act) => actContradictions({ act, record, mission: missionIdOfAct({ act, parties }) }));
  const ofMissions = missions.flatMap((mission) => missionContradiction({ mission, acts, record }) ?? []);
  return [...ofIncidents, ...ofMissions, ...ofActs].sort((a, b) => byText(a.state, b.state) || byText(a.id, b.id));
}

import { diplomaticClaims, type KnownDiplomaticClaim } from "../acts/diplomatic-claims.ts";
import type { IsoDay, PartyCode } from "../claims/claim.ts";
import type { KnownRecord } from "../ledger/known-record.ts";
import type { ActView, MissionView } from "../views/diplomacy-view.ts";
import { levelBefore, levelSteps } from "./levels.ts";
import { type MissionPair, missionId, missionPairs, missionsOfAct } from "./mission-pairs.ts";
import { overlaysOf } from "./overlays.ts";
import { inPlace } from "./presupposed.ts";
import { readingOf } from "./readings.ts";
import { reportedReadings, reportedRivals } from "./reported.ts";
import { effective, timelineOf } from "./timeline.ts";
import { transitionsOf } from "./transitions.ts";

/** An act that bears on a mission, with the known claims that tell of it. */
export type ToldAct = { act: ActView; claims: KnownDiplomaticClaim[] };

/**
 * The state of every mission between the parties, and of those of a party that an act tells of (R18–R20).
 * `acts` are those of `deriveActs` over the same record.
 */
export function deriveMissions(input: {
  record: Pick<KnownRecord, "claims" | "scope" | "moment">;
  acts: readonly ActView[];
}): MissionView[] {
  const { record, acts } = input;
  const byId = new Map(diplomaticClaims(record).map((known) => [known.id, known]));
  const told = acts.map((act) => ({ act, claims: act.claimIds.flatMap((id) => byId.get(id) ?? []) }));
  const today = record.moment.asOf.slice(0, 10);
  return toldByMission({ told, parties: record.scope.parties }).map((mission) => missionOf({ ...mission, today }));
}

/** Every mission with the acts that bear on it. */
export function toldByMission(input: {
  told: readonly ToldAct[];
  parties: readonly PartyCode[];
}): { pair: MissionPair; told: ToldAct[] }[] {
  const { told, parties } = input;
  const toldOf = new Map<string, ToldAct[]>();
  for (const one of told)
    for (const pair of missionsOfAct({ act: one.act, parties })) push(toldOf, missionId(pair), one);
  const pairs = missionPairs({ acts: told.map(({ act }) => act), parties });
  return pairs.map((pair) => ({ pair, told: toldOf.get(missionId(pair)) ?? [] }));
}

/** One mission by the acts that bear on it; `today` tells which plans are overdue. */
export function missionOf(input: { pair: MissionPair; told: readonly ToldAct[]; today: IsoDay }): MissionView {
  const { pair, told, today } = input;
  const readings = told.flatMap((one) => readingOf(one) ?? []);
  const done = transitionsOf(inPlace(readings));
  const transitions = effective(done);
  const current = transitions.at(-1);
  const levels = levelSteps({ transitions, claims: told.flatMap(({ claims }) => claims) });
  const level = levelBefore(levels, null);
  const known = current !== undefined && current.status !== "UNKNOWN" ? current : null;
  return {
    id: missionId(pair),
    ...pair,
    status: known?.status ?? "UNKNOWN",
    since: known?.date ?? null,
    level: level?.level ?? "UNKNOWN",
    levelInferred: level?.inferred ?? false,
    levelClaimIds: level?.claimIds ?? [],
    disputed: known?.disputed ?? reportedRivals(readings),
    claimIds: known?.claims.map(({ id }) => id).sort() ?? [],
    overlays: overlaysOf({ told, done, changes: transitions, today }),
    reported: reportedReadings(readings),
    timeline: timelineOf({ transitions, levels }),
  };
}

function push(map: Map<string, ToldAct[]>, key: string, told: ToldAct): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [told]);
  else list.push(told);
}

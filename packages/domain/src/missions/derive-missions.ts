import { diplomaticClaims, type KnownDiplomaticClaim } from "../acts/diplomatic-claims.ts";
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

type Told = { act: ActView; claims: KnownDiplomaticClaim[] };

/**
 * The state of every mission between the parties, and of those of a party that an act tells of (R18–R20).
 * `acts` are those of `deriveActs` over the same record.
 */
export function deriveMissions(input: {
  record: Pick<KnownRecord, "claims" | "scope" | "moment">;
  acts: readonly ActView[];
}): MissionView[] {
  const { record, acts } = input;
  const { parties } = record.scope;
  const byId = new Map(diplomaticClaims(record).map((known) => [known.id, known]));
  const toldOf = new Map<string, Told[]>();
  for (const act of acts) {
    const claims = act.claimIds.flatMap((id) => byId.get(id) ?? []);
    for (const pair of missionsOfAct({ act, parties })) push(toldOf, missionId(pair), { act, claims });
  }
  const today = record.moment.asOf.slice(0, 10);
  return missionPairs({ acts, parties }).map((pair) =>
    missionOf({ pair, told: toldOf.get(missionId(pair)) ?? [], today }),
  );
}

function missionOf({ pair, told, today }: { pair: MissionPair; told: readonly Told[]; today: string }): MissionView {
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

function push(map: Map<string, Told[]>, key: string, told: Told): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [told]);
  else list.push(told);
}

import { groupBy } from "../ledger/group-by.ts";
import { claimantIdentity } from "../tallies/claimant-identity.ts";
import type { ReportedReading } from "../views/diplomacy-view.ts";
import { RIVAL_ACTS } from "./act-effects.ts";
import type { MissionReading } from "./readings.ts";

/** What is said of the mission without moving it, by act and reason (R18). An act that did move it needs no hearsay. */
export function reportedReadings(readings: readonly MissionReading[]): ReportedReading[] {
  const unmoved = readings.filter(({ moving }) => moving.length === 0);
  const told = unmoved.flatMap(({ act, reported }) => reported.map((one) => ({ ...one, act: act.type })));
  return [...groupBy(told, ({ act, reason }) => `${act}/${reason}`).values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const claimants = new Map(
      group.map(({ claim }) => claimantIdentity(claim.claim.claimant)).map((one) => [one.id, one]),
    );
    const claimIds = group.map(({ claim }) => claim.id).sort();
    return [{ act: first.act, claimants: [...claimants.values()], claimIds, reason: first.reason }];
  });
}

/** R19 where no status is evidenced: the readings reported, set aside or not, are rivals of each other. */
export function reportedRivals(readings: readonly MissionReading[]): boolean {
  const rivals = readings.filter(({ act }) => RIVAL_ACTS.includes(act.type));
  return new Set(rivals.map(({ act }) => act.type)).size > 1;
}

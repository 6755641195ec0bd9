import { daysIntersect } from "../dates/days.ts";
import { byText } from "../ledger/group-by.ts";
import { daysFromNews } from "./attach.ts";
import { addMention, type Cluster } from "./cluster.ts";
import { inTextOrder } from "./mention.ts";

/**
 * What is told without a day is no incident beside one that it may be (R13: only what both tell is compared). It joins
 * the one dated incident that its side and place fit, of several the nearest before it was told; where that can't be
 * said, as nobody names the side, it stays and is not `placed`. What is `settled` stays as it is.
 */
export function foldUndated(input: { clusters: readonly Cluster[]; settled: ReadonlySet<Cluster> }): Cluster[] {
  const stays = (cluster: Cluster) => input.settled.has(cluster) || isDated(cluster);
  const dated = input.clusters.filter(isDated);
  const kept = input.clusters.filter(stays);
  for (const cluster of input.clusters.filter((one) => !stays(one))) {
    const fitting = dated.filter((other) => mayBeOne({ cluster, other }));
    const target = cluster.states.size > 0 || fitting.length === 1 ? nearest({ cluster, fitting }) : null;
    if (target === null) kept.push(fitting.length === 0 ? cluster : { ...cluster, placed: false });
    else for (const mention of cluster.mentions) addMention({ cluster: target, mention });
  }
  return kept;
}

function isDated({ anchor }: Cluster): boolean {
  return anchor !== null && anchor.precision <= 2;
}

type Pair = { cluster: Cluster; other: Cluster };

/** Same ground, and nothing that both tell differs. */
function mayBeOne({ cluster, other }: Pair): boolean {
  if (cluster.event !== other.event || cluster.country === null || cluster.country !== other.country) return false;
  if (cluster.admin1 !== null && other.admin1 !== null && cluster.admin1 !== other.admin1) return false;
  if (cluster.anchor !== null && other.anchor !== null && !daysIntersect(cluster.anchor, other.anchor)) return false;
  if (cluster.side === null || other.side === null || cluster.side === other.side)
    return sameProvince({ cluster, other });
  return [...cluster.states].some((state) => other.states.has(state));
}

/** Where a side is left open, the province or the side has to tell that it is the same. */
function sameProvince({ cluster, other }: Pair): boolean {
  if (cluster.side !== null && cluster.side === other.side) return true;
  return cluster.side !== null || (cluster.admin1 !== null && cluster.admin1 === other.admin1);
}

function nearest({ cluster, fitting }: { cluster: Cluster; fitting: readonly Cluster[] }): Cluster | null {
  const [mention] = [...cluster.mentions].sort(inTextOrder);
  if (mention === undefined) return null;
  const distance = (other: Cluster) => daysFromNews({ mention, cluster: other });
  const sorted = [...fitting].sort(
    (a, b) => distance(a) - distance(b) || b.origins.size - a.origins.size || byText(keyOf(a), keyOf(b)),
  );
  return sorted[0] ?? null;
}

function keyOf({ admin1, side, anchor }: Cluster): string {
  return `${admin1}|${side}|${anchor?.start}`;
}

import type { DayInterval } from "../claims/claim.ts";
import { daysApart } from "../dates/days.ts";
import { byText, groupBy } from "../ledger/group-by.ts";
import { addMention, type Cluster, newCluster } from "./cluster.ts";
import { maybeMisdated } from "./disputed-date.ts";
import type { Mention } from "./mention.ts";
import { toldApart } from "./told-apart.ts";

type Dated = { date: DayInterval; mentions: Mention[]; origins: number };

/**
 * Splits mentions of one side at one place into incidents by day (R13). The days that most origins give stand;
 * a neighbouring day joins its heaviest neighbour, unless a text gives the two days figures that can't be one event's.
 */
export function clustersByDate(dated: readonly { mention: Mention; date: DayInterval }[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const day of byWeight(dated)) {
    const near = clusters.filter((cluster) => isNeighbour({ cluster, day }));
    const nearest = near.sort((a, b) => apart(a, day) - apart(b, day))[0];
    if (nearest === undefined) clusters.push(newCluster({ anchor: day.date, mentions: day.mentions }));
    else for (const mention of day.mentions) addMention({ cluster: nearest, mention });
  }
  return foldMisdated(clusters);
}

function byWeight(dated: readonly { mention: Mention; date: DayInterval }[]): Dated[] {
  const groups = groupBy(dated, ({ date }) => `${date.start}/${date.end}`);
  const days = [...groups.values()].flatMap((group) => {
    const date = group[0]?.date;
    if (date === undefined) return [];
    const origins = new Set(group.map(({ mention }) => mention.claim.document.originId)).size;
    return [{ date, origins, mentions: group.map(({ mention }) => mention) }];
  });
  return days.sort(
    (a, b) => a.date.precision - b.date.precision || b.origins - a.origins || byText(a.date.start, b.date.start),
  );
}

function isNeighbour(input: { cluster: Cluster; day: Dated }): boolean {
  const { cluster, day } = input;
  if (apart(cluster, day) > 1) return false;
  return apart(cluster, day) === 0 || !toldApart({ cluster, mentions: day.mentions });
}

function apart(cluster: Cluster, day: Dated): number {
  return cluster.anchor === null ? 0 : daysApart(cluster.anchor, day.date);
}

/** Lighter clusters whose every text may have slipped on the day join the heavier one (R17). */
function foldMisdated(clusters: Cluster[]): Cluster[] {
  const kept: Cluster[] = [];
  const heaviestFirst = [...clusters].sort((a, b) => b.origins.size - a.origins.size);
  for (const light of heaviestFirst) {
    const { anchor } = light;
    const heavy = kept.find(
      (cluster) =>
        anchor !== null && light.mentions.every((mention) => maybeMisdated({ mention, date: anchor, cluster })),
    );
    if (heavy === undefined) kept.push(light);
    else for (const mention of light.mentions) addMention({ cluster: heavy, mention });
  }
  return kept;
}

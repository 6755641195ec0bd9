import { daysApart, daysBetween, daysIntersect } from "../dates/days.ts";
import { byText } from "../ledger/group-by.ts";
import type { Cluster } from "./cluster.ts";
import { maybeMisdated } from "./disputed-date.ts";
import { isThin, type Mention, preciseDate } from "./mention.ts";
import { outnumbers } from "./told-apart.ts";

/** How well a mention fits a cluster that it may join; lower sorts first, position by position. */
type Fit = readonly number[];

type Pair = { mention: Mention; cluster: Cluster };

/** News of an event that gives no day is of the days before it. */
const RECENT_DAYS = 7;
/** An event after the text can't be its news: further off than any before it. */
const LATER_EVENT = 1_000_000;

/** Where a dated mention finds an incident without a day: after one a day off, before one that it may misdate. */
const UNDATED_RANK = 1.5;

/** The cluster that a mention belongs to (R13), or null. A tie goes to the cluster of more origins, then the earlier. */
export function bestCluster(input: { mention: Mention; clusters: readonly Cluster[] }): Cluster | null {
  const { mention } = input;
  const fitting = input.clusters.filter((cluster) => fits({ mention, cluster }));
  let [best = null] = fitting;
  if (best === null || fitting.length === 1) return best;
  let fit = fitOf({ mention, cluster: best });
  for (const cluster of fitting) {
    if (cluster === best) continue;
    const other = fitOf({ mention, cluster });
    if ((compareFits(other, fit) || byAnchor(cluster, best)) < 0) [best, fit] = [cluster, other];
  }
  return best;
}

/** False where they are two incidents. */
function fits(input: Pair): boolean {
  const { mention, cluster } = input;
  if (mention.event !== cluster.event || !sidesAgree(input) || !placesAgree(input)) return false;
  if (daysOff(input) === null) return false;
  if (mention.country !== mention.likelyCountry && cluster.anchor?.precision !== 1) return false;
  if (isThin(mention) && outnumbers(input)) return false;
  const told = cluster.documents.has(mention.claim.documentId);
  return told || identifies({ mention, cluster, dated: preciseDate(mention) !== null });
}

function fitOf(input: Pair): Fit {
  const { mention, cluster } = input;
  const told = cluster.documents.get(mention.claim.documentId)?.length ?? 0;
  const samePlace = mention.admin1 !== null && mention.admin1 === cluster.admin1 ? 0 : 1;
  const sameSide = mention.side === null || mention.side === cluster.side ? 0 : 1;
  const ownText = told > 0 ? 0 : 1;
  const news = ownText * staleness(input);
  const days = daysOff(input) ?? 0;
  return [sameSide, days, ownText, samePlace, -told, news, ownText * daysFromNews(input), -cluster.origins.size];
}

/** Acting sides agree where one is unknown, where both are no state, or where they share a state. */
function sidesAgree({ mention, cluster }: Pair): boolean {
  if (mention.side === null || cluster.side === null || mention.side === cluster.side) return true;
  return mention.states.some((state) => cluster.states.has(state));
}

function placesAgree({ mention, cluster }: Pair): boolean {
  return agree(mention.country, cluster.country) && agree(mention.admin1, cluster.admin1);
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Days between a mention and the cluster's anchor, a day off before no day; null where they are two events. */
function daysOff({ mention, cluster }: Pair): number | null {
  const { date } = mention;
  if (date === null) return 0;
  if (cluster.anchor === null) return UNDATED_RANK;
  if (date.precision > 2 || cluster.anchor.precision > 2) return daysIntersect(date, cluster.anchor) ? 0 : null;
  const apart = daysApart(date, cluster.anchor);
  return apart <= 1 || maybeMisdated({ mention, date, cluster }) ? apart : null;
}

/**
 * Whether a text that tells nothing else of the incident still identifies it. A known side at a known place does;
 * an unknown or unnamed one only with the day, or, without a day, in the news of the same province.
 */
function identifies(input: { mention: Mention; cluster: Cluster; dated: boolean }): boolean {
  const { mention, cluster, dated } = input;
  const stateActs = mention.states.some((state) => cluster.states.has(state));
  if (mention.country === null) return stateActs;
  if (cluster.country === null) return dated && cluster.anchor !== null;
  if (dated && cluster.anchor !== null) return true;
  if (stateActs) return true;
  return mention.admin1 !== null && mention.admin1 === cluster.admin1 && staleness(input) === 0;
}

/** 0 where the text came out within a week of the anchor, else 1. */
function staleness({ mention, cluster }: Pair): number {
  if (cluster.anchor === null) return 1;
  const days = daysBetween(cluster.anchor.end, mention.claim.document.knownOn);
  return days >= 0 && days <= RECENT_DAYS ? 0 : 1;
}

/** Days from the anchor to the text: news without a day is of the nearest event before it. */
export function daysFromNews({ mention, cluster }: Pair): number {
  if (cluster.anchor === null) return Number.MAX_SAFE_INTEGER;
  const days = daysBetween(cluster.anchor.end, mention.claim.document.knownOn);
  return days >= 0 ? days : LATER_EVENT - days;
}

function compareFits(a: Fit, b: Fit): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function byAnchor(a: Cluster, b: Cluster): number {
  return byText(a.anchor?.start ?? "9999", b.anchor?.start ?? "9999");
}

import type { DayInterval } from "../claims/claim.ts";
import { daysApart, daysBetween } from "../dates/days.ts";
import type { Cluster } from "./cluster.ts";
import type { Mention } from "./mention.ts";

/** A misdated strike is a few days off; further apart it is another one. */
const MOST_DAYS_OFF = 3;
/** A text published so soon after the day it names is news of that day, not a slip about another. */
const NEWS_DAYS = 2;

/**
 * Whether a date a few days off may be a slip about the cluster's incident (R13, R17): the same state acts, the
 * text is no fresh news of its own day (or is set aside, R7), and it doesn't tell of the cluster's day as well.
 */
export function maybeMisdated(input: { mention: Mention; date: DayInterval; cluster: Cluster }): boolean {
  const { mention, date, cluster } = input;
  if (cluster.anchor === null || mention.states.length === 0) return false;
  if (daysApart(cluster.anchor, date) > MOST_DAYS_OFF) return false;
  if (cluster.anchorDocuments.has(mention.claim.documentId)) return false;
  return mention.claim.setAside !== null || !isFreshNews({ mention, date });
}

function isFreshNews(input: { mention: Mention; date: DayInterval }): boolean {
  const { publishedAt } = input.mention.claim.document;
  if (publishedAt === null) return false;
  return daysBetween(input.date.end, publishedAt.slice(0, 10)) <= NEWS_DAYS;
}

import type { Claimant } from "../claims/claim.ts";
import { intervalOf } from "../intervals/figure-interval.ts";
import { type Interval, intersects } from "../intervals/interval.ts";
import { claimantIdentity } from "../tallies/claimant-identity.ts";
import type { Cluster } from "./cluster.ts";
import type { Mention } from "./mention.ts";

/** Whether one text gives, by one claimant, totals for the two that no number fits: then it tells of two events. */
export function toldApart(input: { cluster: Cluster; mentions: readonly Mention[] }): boolean {
  const told = totalsByVoice(input.cluster.mentions);
  for (const [voice, totals] of totalsByVoice(input.mentions)) {
    const others = told.get(voice) ?? [];
    if (totals.some((total) => others.some((other) => !intersects(total, other)))) return true;
  }
  return false;
}

/** Whether the mention's own text gives a total for the cluster that its own number doesn't fit, whoever says so. */
export function outnumbers(input: { cluster: Cluster; mention: Mention }): boolean {
  const { cluster, mention } = input;
  const own = cluster.documents.get(mention.claim.documentId) ?? [];
  const ownText = totalsByVoice(own, () => "");
  for (const [voice, totals] of totalsByVoice([mention], () => "")) {
    const others = ownText.get(voice) ?? [];
    if (others.length > 0 && !others.some((other) => totals.some((total) => intersects(total, other)))) return true;
  }
  return false;
}

/** Stated totals by text, claimant and effect. */
function totalsByVoice(
  mentions: readonly Mention[],
  voiceOf = (claimant: Claimant | null) => claimantIdentity(claimant).id,
): Map<string, Interval[]> {
  const totals = new Map<string, Interval[]>();
  for (const { claim } of mentions) {
    const figure = claim.claim;
    if (figure.type !== "casualty" || figure.victimClass !== "TOTAL" || figure.statedSuperseded) continue;
    const voice = `${claim.documentId}|${voiceOf(figure.claimant)}|${figure.effect}`;
    totals.set(voice, [...(totals.get(voice) ?? []), intervalOf(figure)]);
  }
  return totals;
}

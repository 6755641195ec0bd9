import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { bestCluster } from "./attach.ts";
import { addMention, type Cluster, newCluster } from "./cluster.ts";
import { clustersByDate } from "./date-clusters.ts";
import { foldUndated } from "./fold-undated.ts";
import { type Mention, mentionOf, preciseDate } from "./mention.ts";
import { byRecording, inRecordingOrder } from "./recording-order.ts";
import { mentionsInOrder } from "./regions/mention-order.ts";
import type { Region } from "./regions/region.ts";
import { regionsOf } from "./regions/region-index.ts";

/** One incident as linked: its stable id and the claims that tell of it, in the order of recording. */
export type LinkedIncident = {
  id: string;
  claims: KnownClaim[];
  /** False: too little is told to say that it is an incident of its own; it is shown and never added (R11). */
  placed: boolean;
};

/**
 * Links claims across documents into incidents (R13). Mentions that say most come first and found incidents,
 * thinner ones join what they fit; claims that are set aside join last, so that they never move what others founded.
 * The result is the same for any order of the claims.
 */
export function linkIncidents(claims: readonly KnownClaim[]): LinkedIncident[] {
  return regionsOf(claims.flatMap((claim) => mentionOf(claim) ?? [])).flatMap((region) => linkRegion(region));
}

/**
 * The incidents of one region, whose mentions are compared with each other and with no others. `before`: incidents as
 * they were, by id, which saves ordering anew what stands.
 */
export function linkRegion(region: Region, before?: ReadonlyMap<string, LinkedIncident>): LinkedIncident[] {
  const mentions = mentionsInOrder(region);
  const founders = mentions.filter((mention) => mention.founds);
  const reliable = foundedBy({ band: founders.filter(({ claim }) => claim.setAside === null), settled: [] });
  const all = foundedBy({ band: founders.filter(({ claim }) => claim.setAside !== null), settled: reliable });
  const founded = all.map((cluster) => ({ cluster, id: idOf(cluster), placed: cluster.placed }));
  const joinable = founded.filter(({ placed }) => placed).map(({ cluster }) => cluster);
  for (const mention of mentions.filter((one) => !one.founds)) {
    const cluster = bestCluster({ mention, clusters: joinable });
    if (cluster !== null) addMention({ cluster, mention });
  }
  return founded.map(({ cluster, id, placed }) => ({
    id,
    placed: placed && !region.doubtful,
    claims: inRecordingOrder({
      told: cluster.mentions.map(({ claim }) => claim),
      before: before?.get(id)?.claims ?? [],
    }),
  }));
}

/** The incidents settled before, with those that a band of mentions joins or founds. */
function foundedBy(input: { band: readonly Mention[]; settled: readonly Cluster[] }): Cluster[] {
  const settled = new Set(input.settled);
  const clusters = [...input.settled];
  for (const stage of byInformation(input.band)) settle({ mentions: stage, clusters });
  return foldUndated({ clusters, settled }).map((cluster) =>
    settled.has(cluster) ? cluster : { ...cluster, placed: cluster.placed && isIdentified(cluster) },
  );
}

/** Two of when, where and who: less may be any of the crisis's incidents, or a sum over several. */
function isIdentified({ anchor, country, side }: Cluster): boolean {
  const when = anchor !== null && anchor.precision <= 2;
  return [when, country !== null, side !== null].filter(Boolean).length >= 2;
}

/** Mentions grouped by how much they leave open, fullest first. */
function byInformation(mentions: readonly Mention[]): Mention[][] {
  const stages = [...groupBy(mentions, ({ openness }) => openness)].sort(([a], [b]) => a - b);
  return stages.map(([, stage]) => stage);
}

/** Each mention joins the cluster it fits; the rest found new ones among themselves. */
function settle(input: { mentions: readonly Mention[]; clusters: Cluster[] }): void {
  const left = input.mentions.filter((mention) => {
    const cluster = bestCluster({ mention, clusters: input.clusters });
    if (cluster !== null) addMention({ cluster, mention });
    return cluster === null;
  });
  let keys: ReadonlyMap<string, string> | null = null;
  const textOf = ({ claim }: Mention) => {
    keys ??= textKeys(left);
    return keys.get(claim.documentId) ?? "";
  };
  for (const alike of groupBy(left, (mention) => foundingKey({ mention, textOf })).values())
    input.clusters.push(...found(alike));
}

function found(mentions: readonly Mention[]): Cluster[] {
  const dated = mentions.flatMap((mention) => {
    const date = preciseDate(mention);
    return date === null ? [] : [{ mention, date }];
  });
  if (dated.length > 0) return clustersByDate(dated);
  const date = mentions[0]?.date ?? null;
  return [newCluster({ anchor: date, mentions })];
}

/** Mentions that may be one incident by side, place and vague date; what nobody places stays with its document. */
function foundingKey({ mention, textOf }: { mention: Mention; textOf(mention: Mention): string }): string {
  const { event, side, likelyCountry: country, admin1, date } = mention;
  const precise = preciseDate(mention) !== null;
  const when = precise ? "dated" : date === null ? "undated" : `${date.start}/${date.end}`;
  const placed = country !== null && (precise || mention.states.length > 0 || (admin1 !== null && side !== null));
  return `${event}|${side ?? ""}|${country ?? ""}|${admin1 ?? ""}|${when}|${placed ? "" : textOf(mention)}`;
}

/** What a document leaves unplaced, by document: copies of one origin leave the same and stay one (R4). */
function textKeys(mentions: readonly Mention[]): Map<string, string> {
  const byDocument = groupBy(mentions, ({ claim }) => claim.documentId);
  return new Map(
    [...byDocument].map(([id, left]) => [id, `${left[0]?.claim.document.originId}#${left.map(figureKey)}`]),
  );
}

function figureKey({ claim }: Mention): string {
  if (claim.claim.type !== "casualty") return "";
  const { effect, victimClass, min, max } = claim.claim;
  return `${effect}:${victimClass}:${min}:${max}`;
}

/** Derived from the earliest recorded claim that founds the incident, and so the same in every later view. */
function idOf(cluster: Cluster): string {
  let first: KnownClaim | undefined;
  for (const { claim } of cluster.mentions) if (first === undefined || byRecording(claim, first) < 0) first = claim;
  return `inc_${first?.id ?? ""}`;
}

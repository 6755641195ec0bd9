import type { DayInterval, PartyCode } from "../claims/claim.ts";
import { daysApart } from "../dates/days.ts";
import { type Mention, preciseDate } from "./mention.ts";

/** Mentions held to be of one incident (R13). What a mention leaves open is filled in by those that tell. */
export type Cluster = {
  event: Mention["event"];
  side: string | null;
  states: Set<PartyCode>;
  country: PartyCode | null;
  admin1: string | null;
  /** The day that most texts give. */
  anchor: DayInterval | null;
  mentions: Mention[];
  /** Mentions by document. */
  documents: Map<string, Mention[]>;
  /** Independent origins that tell of it: copies weigh nothing (R4). */
  origins: Set<string>;
  /** Documents that date it within a day of the anchor. */
  anchorDocuments: Set<string>;
  /** False: it may be a part or a retelling of others, so it is shown and never added (R11). */
  placed: boolean;
};

export function newCluster(input: { anchor: DayInterval | null; mentions: readonly Mention[] }): Cluster {
  const cluster: Cluster = {
    event: input.mentions[0]?.event ?? "harm",
    side: null,
    states: new Set(),
    country: null,
    admin1: null,
    anchor: input.anchor,
    mentions: [],
    documents: new Map(),
    origins: new Set(),
    anchorDocuments: new Set(),
    placed: true,
  };
  for (const mention of input.mentions) addMention({ cluster, mention });
  cluster.country ??= input.mentions[0]?.likelyCountry ?? null;
  return cluster;
}

export function addMention(input: { cluster: Cluster; mention: Mention }): void {
  const { cluster, mention } = input;
  const { documentId } = mention.claim;
  cluster.mentions.push(mention);
  const told = cluster.documents.get(documentId);
  if (told === undefined) cluster.documents.set(documentId, [mention]);
  else told.push(mention);
  cluster.origins.add(mention.claim.document.originId);
  cluster.side ??= mention.side;
  cluster.country ??= mention.country;
  cluster.admin1 ??= mention.admin1;
  for (const state of mention.states) cluster.states.add(state);
  const date = preciseDate(mention);
  if (date === null) return;
  cluster.anchor ??= date;
  if (daysApart(cluster.anchor, date) <= 1) cluster.anchorDocuments.add(documentId);
}

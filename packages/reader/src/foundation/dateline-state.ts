import type { PartyCode } from "@demarche/domain";
import { datelineEnd } from "../text/dateline.ts";
import type { Mention, PreparedText } from "./prepared-text.ts";

export type DatelineState = {
  mention: Mention;
  /** The text names two other states as often: it was only written there. */
  aside: boolean;
};

/** The state of the place that heads a report, "LOME, July 24 (Agency) —"; null where none does. */
export function datelineState({ sentences, mentions }: PreparedText): DatelineState | null {
  const end = datelineEnd(sentences[0]?.tokens ?? []);
  const mention = mentions.find(({ sentence, from, country }) => sentence === 0 && from === 0 && country !== null);
  if (end === 0 || !mention?.country) return null;
  const counts = new Map<PartyCode, number>();
  for (const { kind, party, sentence, from } of mentions)
    if (kind === "STATE" && party && (sentence > 0 || from >= end)) counts.set(party, (counts.get(party) ?? 0) + 1);
  const own = counts.get(mention.country) ?? 0;
  counts.delete(mention.country);
  return { mention, aside: [...counts.values()].filter((count) => count >= own).length > 1 };
}

import type { DocumentFlag } from "@demarche/domain";
import type { PreparedText } from "../foundation/prepared-text.ts";
import { hasCue } from "../foundation/words/facts.ts";
import { ORIGIN } from "./zone-cues.ts";
import { MACHINE_WRITTEN, OPINION_NOTE, OPINION_STARTS } from "./zone-patterns.data.ts";

const SHOWN = 400;

const mayTellOrigin = ({ paragraphs }: PreparedText, at: number): boolean => {
  const paragraph = paragraphs[at];
  return paragraph !== undefined && hasCue(paragraph, ORIGIN);
};

/** What the text says of itself as a whole (R25). */
export function findFlags(prepared: PreparedText): DocumentFlag[] {
  const flags: DocumentFlag[] = [];
  const starts = prepared.paragraphs.map(({ start, end }) => prepared.text.slice(start, Math.min(end, start + SHOWN)));
  if (starts.some((start, at) => mayTellOrigin(prepared, at) && MACHINE_WRITTEN.test(start)))
    flags.push("MACHINE_WRITTEN");
  const headed = [prepared.title ?? "", ...starts.slice(0, 3)].some((start) => OPINION_STARTS.test(start));
  if (headed || starts.slice(-4).some((start) => OPINION_NOTE.test(start))) flags.push("OPINION");
  if (prepared.publishedAt === null) flags.push("PUBLISHED_AT_UNKNOWN");
  return flags;
}

import type { DocumentFlag } from "@demarche/domain";
import type { PreparedText } from "../foundation/prepared-text.ts";
import { MACHINE_WRITTEN, OPINION_NOTE, OPINION_STARTS } from "./zone-patterns.data.ts";

const SHOWN = 400;

/** What the text says of itself as a whole (R25). */
export function findFlags(prepared: PreparedText): DocumentFlag[] {
  const flags: DocumentFlag[] = [];
  const starts = prepared.paragraphs.map(({ start, end }) => prepared.text.slice(start, Math.min(end, start + SHOWN)));
  if (starts.some((start) => MACHINE_WRITTEN.test(start))) flags.push("MACHINE_WRITTEN");
  const headed = [prepared.title ?? "", ...starts.slice(0, 3)].some((start) => OPINION_STARTS.test(start));
  if (headed || starts.slice(-4).some((start) => OPINION_NOTE.test(start))) flags.push("OPINION");
  if (prepared.publishedAt === null) flags.push("PUBLISHED_AT_UNKNOWN");
  return flags;
}

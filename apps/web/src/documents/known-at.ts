import type { ViewMoment } from "../address/moment.ts";

type Dated = { publishedAt: string | null; retrievedAt: string; recordedAt: string };

/** Whether a document was known at a moment (R16): published by then, or with an unknown date captured by then. */
export function knownAt({ document, moment }: { document: Dated; moment: ViewMoment }): boolean {
  if (moment.instant === null) return true;
  const since = moment.clock === "RECORDED" ? document.recordedAt : (document.publishedAt ?? document.retrievedAt);
  return Date.parse(since) <= Date.parse(moment.instant);
}

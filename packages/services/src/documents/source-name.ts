import type { Capture } from "./capture.ts";

/** Texts that nobody can place share one source, so that they never count as several (R21). */
export const UNKNOWN_PUBLISHER = "Unknown publisher";

/** The publisher's name, else the host of the address, else unknown. */
export function sourceNameOf({ publisher, url }: Pick<Capture, "publisher" | "url">): string {
  if (publisher) return publisher;
  if (!url || !URL.canParse(url)) return UNKNOWN_PUBLISHER;
  return new URL(url).hostname.replace(/^www\./, "") || UNKNOWN_PUBLISHER;
}

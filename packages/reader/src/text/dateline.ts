import type { Token } from "../foundation/prepared-text.ts";

const CAPITALS = /^\p{Lu}[\p{Lu}'’]{2,}$/u;
const DASH = /^[—–―-]$/;
const REACH = 18;

/** Token behind "SEOUL, May 4 (Agency) —", where a report was written; 0 where the sentence has no dateline. */
export function datelineEnd(tokens: readonly Token[]): number {
  if (!CAPITALS.test(tokens[0]?.text ?? "")) return 0;
  for (let at = 1; at < Math.min(REACH, tokens.length); at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === "word" && !token.capital)) return 0;
    const apart = (tokens[at - 1]?.end ?? 0) < token.start;
    if (DASH.test(token.text) && (apart || token.text !== "-"))
      return DASH.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  }
  return 0;
}

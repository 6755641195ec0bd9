import { type Decoded, failed, ok } from "../documents/decoded.ts";
import { MAX_LINE_UNITS, MAX_TEXT_UNITS } from "../limits.ts";
import { canonicalText } from "./canonical-text.ts";

/** Canonical text within the limits, or `document.too-large` / `document.empty`. */
export function acceptText(raw: string): Decoded<string> {
  const tooLarge = checkSize(raw);
  if (tooLarge) return failed("document.too-large", tooLarge);
  const text = canonicalText(raw);
  if (!/\S/u.test(text)) return failed("document.empty", "is empty: there is no text in it");
  return ok(text);
}

function checkSize(raw: string): string | null {
  if (raw.length > MAX_TEXT_UNITS) {
    return `has ${raw.length} characters of text; at most ${MAX_TEXT_UNITS} are read: split it`;
  }
  const line = longestLine(raw);
  if (line.length <= MAX_LINE_UNITS) return null;
  return `has a line of ${line.length} characters (line ${line.number}); at most ${MAX_LINE_UNITS} are read: break it into lines`;
}

function longestLine(text: string): { number: number; length: number } {
  let longest = { number: 1, length: 0 };
  let start = 0;
  for (let number = 1; start <= text.length; number += 1) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > longest.length) longest = { number, length: end - start };
    start = end + 1;
  }
  return longest;
}

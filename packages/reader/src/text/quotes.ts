import type { Quote } from "../foundation/prepared-text.ts";
import { codeAt } from "./code-at.ts";

/** A quotation runs over one paragraph at most; single curly quotes open only before a letter after a space. */
const OPEN_SINGLE = /[\s([]/;

function closeOf(text: string, at: number): string | null {
  const char = text.charAt(at);
  if (char === "“") return "”";
  if (char === "«") return "»";
  if (char === '"') return '"';
  if ((char === "‘" || char === "'") && (at === 0 || OPEN_SINGLE.test(text.charAt(at - 1))))
    return char === "‘" ? "’" : "'";
  return null;
}

function isApostropheAt(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && /[\p{L}]/u.test(text.charAt(at + 1));
}

/** Quotation marks, straight, curly or angled. */
const isMark = (code: number): boolean =>
  code === 34 || code === 39 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201d);

/** Quotations of one paragraph `text[start, end)`. An opening mark with no closing one runs to the paragraph's end. */
export function findQuotes(input: { text: string; start: number; end: number }): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let close = "";
  for (let at = input.start; at < input.end; at += 1) {
    if (!isMark(codeAt(input.text, at))) continue;
    const char = input.text.charAt(at);
    if (open < 0) {
      const closing = closeOf(input.text, at);
      if (closing === null) continue;
      open = at + 1;
      close = closing;
    } else if (char === close && !((close === "’" || close === "'") && isApostropheAt(input.text, at))) {
      if (at > open) quotes.push({ start: open, end: at });
      open = -1;
    }
  }
  if (open >= 0 && open < input.end && close !== "'" && close !== "’") quotes.push({ start: open, end: input.end });
  return quotes;
}

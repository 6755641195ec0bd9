import type { EvidenceSpan } from "@demarche/domain";

const CONTEXT = 32;

/** Keeps a cut from falling between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

/** Selectors for `text[start, end)`: position and exact quotation with up to 32 code units of context (R27). */
export function evidenceSpan(input: { text: string; start: number; end: number }): EvidenceSpan {
  const { text, start, end } = input;
  const before = whole(text, Math.max(0, start - CONTEXT));
  const after = whole(text, Math.min(text.length, end + CONTEXT));
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, Math.min(after, end + CONTEXT)),
  };
}

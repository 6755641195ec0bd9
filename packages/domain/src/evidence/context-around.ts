import type { EvidenceSpan } from "../claims/claim.ts";

const CONTEXT = 32;
const LOW_HALF = /^[\uDC00-\uDFFF]/;
const HIGH_HALF = /[\uD800-\uDBFF]$/;

/** Up to 32 code units on each side of a span, and never half a character (R27). */
export function contextAround(input: {
  text: string;
  start: number;
  end: number;
}): Pick<EvidenceSpan, "prefix" | "suffix"> {
  const { text, start, end } = input;
  return {
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(LOW_HALF, ""),
    suffix: text.slice(end, end + CONTEXT).replace(HIGH_HALF, ""),
  };
}

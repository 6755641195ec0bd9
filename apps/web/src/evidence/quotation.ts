import type { Evidence } from "./claim.ts";

/** A sentence cut around the words of a claim: `before` and `after` are plain, `exact` is what the claim stands on. */
export type Quotation = { before: string; exact: string; after: string };

const oneLine = (text: string): string => text.replaceAll(/\s/g, " ");

/** A sentence in three parts; longer ones than this are cut at a word on each side of the marked words. */
const REACH = 420;

function cutLeft(text: string): string {
  if (text.length <= REACH) return text;
  const kept = text.slice(-REACH);
  return `… ${kept.slice(kept.indexOf(" ") + 1)}`;
}

function cutRight(text: string): string {
  if (text.length <= REACH) return text;
  const kept = text.slice(0, REACH);
  return `${kept.slice(0, Math.max(0, kept.lastIndexOf(" ")))} …`;
}

/** The sentence around a claim's words, ready to be shown with the words marked. */
export function quotationOf({ sentence }: Pick<Evidence, "sentence">): Quotation {
  const { text, markStart, markEnd } = sentence;
  return {
    before: cutLeft(oneLine(text.slice(0, markStart))),
    exact: oneLine(text.slice(markStart, markEnd)),
    after: cutRight(oneLine(text.slice(markEnd))),
  };
}

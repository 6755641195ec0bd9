import type { EvidenceSpan } from "@demarche/domain";
import { evidenceSpan } from "@demarche/reader";
import type { Part } from "../chunks/split-parts.ts";
import type { Dropped } from "./drop-reason.ts";

type Input = { text: string; part: Part; quote: string; before: string };

const HALF_CHARACTER = /\p{Surrogate}/u;

/**
 * The one place in the shown part where the quote stands, character for character. Where it stands more than once, the
 * one that `before` stands right in front of. Nothing is ever re-anchored to words that only resemble it (R27).
 */
export function locateQuote({ text, part, quote, before }: Input): EvidenceSpan | Dropped {
  if (HALF_CHARACTER.test(quote)) return { dropped: "quote-missing" };
  const places = placesOf({ text, part, quote });
  const meant = places.length > 1 ? places.filter((at) => followsOn({ text, part, at, before })) : places;
  const [start] = meant;
  if (start === undefined) return { dropped: places.length > 1 ? "quote-ambiguous" : "quote-missing" };
  if (meant.length > 1) return { dropped: "quote-ambiguous" };
  return evidenceSpan({ text, start, end: start + quote.length });
}

const MOST_PLACES = 1000;

function placesOf({ text, part, quote }: Omit<Input, "before">): number[] {
  const shown = text.slice(part.start, part.end);
  const places: number[] = [];
  for (let at = shown.indexOf(quote); at >= 0 && places.length < MOST_PLACES; at = shown.indexOf(quote, at + 1)) {
    places.push(part.start + at);
  }
  return places;
}

/** Blanks between `before` and the quote may be left out or given. */
function followsOn(input: { text: string; part: Part; at: number; before: string }): boolean {
  const { text, part, at } = input;
  const before = input.before.trimEnd();
  return (
    before !== "" &&
    text
      .slice(Math.max(part.start, at - before.length - 8), at)
      .trimEnd()
      .endsWith(before)
  );
}

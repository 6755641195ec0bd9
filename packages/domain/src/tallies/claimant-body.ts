import { BODY_NOUNS, MEDIUM_NOUNS, ROLE_NOUNS } from "./claimant-words.data.ts";

const OF_BODY = /\s(?:of|for|from|at|with)\s+(?:the\s+)?/gu;
const SEATED =
  /^(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}'’]*\s+){0,2}(?:[\p{L}'’]+-)+(?:based|run|owned|backed|linked|affiliated)\s+/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The body that a named claimant speaks for, so that its director and its bare name are one claimant (R6): "Ana Quispe,
 * director of the Andean Observatory" and "the Lima-based Andean Observatory" → "Andean Observatory". A name that
 * tells of none is left as it is.
 */
export function bodyOf(name: string): string {
  const plain = name.trim().replace(SEATED, "");
  return mediumIn(plain) ?? speakersBody(plain) ?? plain;
}

/** "state television station Canal Uno" → "Canal Uno". */
function mediumIn(name: string): string | null {
  const words = name.split(/\s+/);
  const at = words.findIndex((word) => MEDIUM_NOUNS.has(word));
  const rest = words.slice(at + 1);
  return at < 0 || rest.length === 0 || !rest.every((word) => CAPITAL.test(word)) ? null : rest.join(" ");
}

/** What stands after the first "of the" that a person stands before. */
function speakersBody(name: string): string | null {
  for (const found of name.matchAll(OF_BODY)) {
    const [before, after] = [name.slice(0, found.index), name.slice(found.index + found[0].length)];
    if (isSpeaker(before) && isBody(after)) return after.replace(SEATED, "");
  }
  return null;
}

function isSpeaker(words: string): boolean {
  const plain = words.split(/[\s,]+/);
  if (plain.some((word) => ROLE_NOUNS.has(word.toLowerCase()))) return true;
  const named = plain.length >= 2 && plain.length <= 4 && plain.every((word) => CAPITAL.test(word));
  return named && !plain.some((word) => BODY_NOUNS.has(word.toLowerCase()));
}

/** At least two names, of which one says what it is. */
function isBody(words: string): boolean {
  const plain = words.replace(SEATED, "").split(/\s+/);
  if (!CAPITAL.test(plain[0] ?? "")) return false;
  return (
    plain.filter((word) => CAPITAL.test(word)).length >= 2 && plain.some((word) => BODY_NOUNS.has(word.toLowerCase()))
  );
}

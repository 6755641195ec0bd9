import type { ClaimantKind } from "@demarche/domain";
import { KIND_ROWS } from "./kinds.data.ts";

const ORDER = new Map(KIND_ROWS.map(([kind], at) => [kind, at] as const));
const KINDS: ReadonlyMap<string, ClaimantKind> = new Map(
  [...KIND_ROWS].reverse().flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** What kind of claimant a single word makes; null where it tells none. */
export const kindOfWord = (word: string): ClaimantKind | null => KINDS.get(word) ?? null;

/** "press secretary", "media adviser": a word of the media that is part of an office. */
const OFFICE_AFTER =
  /^(?:secretary|officer|office|service|release|conference|statement|adviser|advisor|department|wing|centre|center)$/;
const SHARED = new Set(["press", "media", "news", "network"]);

/** "human rights groups"; a "rights ombudsman" is an office. */
const RIGHTS_BODY = /^(?:groups?|organi[sz]ations?|defenders?|advocates?|lawyers?|monitors?|network|campaigners?)$/;

/** "the official border": "official" says who speaks only as a noun or before one that does. */
const ADJECTIVES = new Set(["official", "village", "town", "city", "county"]);

const isAdjective = (word: string, next: string | undefined): boolean =>
  (word !== "official" && (next === undefined || !KINDS.has(next))) ||
  (next !== undefined &&
    /^\p{L}/u.test(next) &&
    !KINDS.has(next) &&
    !/^(?:in|of|from|with|at|for|and|who|said|told)$/.test(next));

/** Kind by the words of a name: the earliest row of the lexicon that any of them is in. */
export function kindByWords(words: readonly string[]): ClaimantKind | null {
  let best: ClaimantKind | null = null;
  for (const [at, word] of words.entries()) {
    if (SHARED.has(word) && OFFICE_AFTER.test(words[at + 1] ?? "")) continue;
    if (ADJECTIVES.has(word) && isAdjective(word, words[at + 1])) continue;
    if (word === "rights" && RIGHTS_BODY.test(words[at + 1] ?? "")) return "NGO";
    const kind = KINDS.get(word);
    if (kind === undefined) continue;
    if (best === null || (ORDER.get(kind) ?? 0) < (ORDER.get(best) ?? 0)) best = kind;
  }
  return best;
}

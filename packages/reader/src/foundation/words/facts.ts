import { type Bearer, MOST_KINDS } from "./word.ts";

/** One bit: a kind of word that a rule can't do without. */
export type Cue = number;

/** Bits of an integer that V8 keeps unboxed. */
const MOST_CUES = 31;

const cues: ((lower: string) => boolean)[] = [];
let facets = 0;
let kinds = 0;

/**
 * A cue for the words that `bears` holds for. A sentence has the cues of its words (`sentence.cues`), so that a rule passes over
 * all sentences without one: `if (!hasCue(sentence, HARM)) continue`. Made where a module loads, before any text is read.
 */
export function cue(bears: (lower: string) => boolean): Cue {
  if (cues.length >= MOST_CUES) throw new RangeError(`there is room for ${MOST_CUES} cues`);
  return 1 << (cues.push(bears) - 1);
}

export const hasCue = (holder: { readonly cues: number }, cue: Cue): boolean => (holder.cues & cue) !== 0;

/** How many cues there are: words learnt before the last of them was made know nothing of it. */
export const cueCount = (): number => cues.length;

/** All cues of a folded word. */
export function cuesOf(lower: string): number {
  let found = 0;
  for (const [at, bears] of cues.entries()) if (bears(lower)) found |= 1 << at;
  return found;
}

/** What `read` says of a folded word, worked out once for each: `const harm = facet((lower) => VERBS.get(lower) ?? null)`, then `harm(token)`. */
export function facet<T>(read: (lower: string) => T): (bearer: Bearer) => T {
  const place = facets;
  facets += 1;
  return ({ word }) => {
    const known = word.facets[place];
    if (known !== undefined) return known as T;
    const found = read(word.lower);
    while (word.facets.length <= place) word.facets.push(undefined);
    word.facets[place] = found;
    return found;
  };
}

/** What a lexicon has for a word, looked up once for each; no token has no entry. */
export function entry<V>(lexicon: ReadonlyMap<string, V>): (bearer: Bearer | undefined) => V | undefined {
  const read = facet((word) => lexicon.get(word) ?? null);
  return (bearer) => (bearer === undefined ? undefined : (read(bearer) ?? undefined));
}

const [UNASKED, YES, NO] = [0, 1, 2];

/** What makes a kind of words: their list, a pattern or a rule for the folded word. */
type KindOf = ReadonlySet<string> | RegExp | ((lower: string) => boolean);

function rule(of: KindOf): (lower: string) => boolean {
  if (of instanceof RegExp) return (lower) => of.test(lower);
  return typeof of === "function" ? of : (lower) => of.has(lower);
}

/**
 * Whether a word is of a kind, worked out once for each: `const isOfficer = kind(/^officers?$/)`, then `isOfficer(token)`.
 * No token is of no kind.
 */
export function kind(of: KindOf): (bearer: Bearer | undefined) => boolean {
  const holds = rule(of);
  const place = kinds;
  kinds += 1;
  if (kinds > MOST_KINDS) throw new RangeError(`there is room for ${MOST_KINDS} kinds`);
  return (bearer) => {
    if (bearer === undefined) return false;
    const { word } = bearer;
    const known = word.kinds[place];
    if (known !== UNASKED) return known === YES;
    const found = holds(word.lower);
    word.kinds[place] = found ? YES : NO;
    return found;
  };
}

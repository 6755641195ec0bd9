import type { Bearer } from "./word.ts";

/** One bit: a kind of word that a rule can't do without. */
export type Cue = number;

/** Bits of an integer that V8 keeps unboxed. */
const MOST_CUES = 30;

const cues: ((lower: string) => boolean)[] = [];
let facets = 0;

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

/**
 * A spelling, with what is true of it wherever it stands. Each is learnt once and kept for all texts: a rule asks a token's
 * word for a fact (`cue`, `facet`) rather than a set or a regular expression for each token.
 */
export type Word = {
  readonly text: string;
  /** Lower-case without diacritics, with straight apostrophes. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** The cues that it bears, a bit each. */
  readonly cues: number;
  /** Answers of the facets that were asked, by the place of each. */
  readonly facets: unknown[];
  /** Answers of the kinds that were asked, by the place of each. */
  readonly kinds: Uint8Array;
};

/** Kinds of words that rules may ask for. */
export const MOST_KINDS = 384;

/** Whatever bears a word: a token of a sentence. */
export type Bearer = { readonly word: Word };

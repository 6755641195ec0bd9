/** What a text tells of one person who came to harm, by which two tellings can be of one. */
export type Person = {
  sex: "F" | "M" | null;
  years: number | null;
  /** Words of the name, lower-case. */
  names: readonly string[];
  /** "the man", "he", a surname alone: someone told of before. */
  looksBack: boolean;
  pronoun: boolean;
  /** "another", "a third": surely not one of those told of before. */
  more: boolean;
};

export const NO_ONE: Person = { sex: null, years: null, names: [], looksBack: false, pronoun: false, more: false };

/** One person of whom nothing but the place in the sentence is known yet; and one told of before. */
export const SOMEONE: Person = NO_ONE;
export const SOMEONE_TOLD: Person = { ...NO_ONE, looksBack: true };

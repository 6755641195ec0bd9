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

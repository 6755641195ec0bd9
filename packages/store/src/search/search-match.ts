import { foldedWords } from "./skeleton.ts";

const MOST_FOLDS = 16;
const MOST_JOINED = 4;
/** One of these alone begins a share of all words. */
const ONE_LETTER = /^[0-9a-z]$/;

/** A query's words as folds, each whole first and then, where it is joined, in its parts. */
export type SoughtWords = readonly (readonly string[])[];

/** Empty where there is no word; of many words the first, sixteen folds at most. */
export function soughtWords(query: string): SoughtWords {
  const words: string[][] = [];
  let left = MOST_FOLDS;
  for (const { folds } of foldedWords(query)) {
    if (left === 0) break;
    const taken = folds.slice(0, left);
    left -= taken.length;
    if (taken.length > 0) words.push(taken);
  }
  return words;
}

type Way = {
  /** One for each crisis: what the words of it begin with. */
  scopes: readonly string[];
  /** Whether a word is also found by its beginning, if that is more than a letter. */
  begun: boolean;
};

/** What FTS5's `match` takes: all words, or all joined into one name, in any of the scopes. */
export function matchOf({ sought, scopes, begun }: Way & { sought: SoughtWords }): string {
  return scopes.map((scope) => `(${matchIn({ sought, term: termIn({ scope, begun }) })})`).join(" OR ");
}

type Term = (fold: string) => string;

const termIn =
  ({ scope, begun }: { scope: string; begun: boolean }): Term =>
  (fold) =>
    `"${scope}${fold}"${begun && !ONE_LETTER.test(fold) ? "*" : ""}`;

function matchIn({ sought, term }: { sought: SoughtWords; term: Term }): string {
  const all = sought.map((folds) => wordMatch({ folds, term })).join(" AND ");
  if (sought.length === 1 || sought.length > MOST_JOINED) return all;
  return `(${all}) OR ${term(sought.map(([whole]) => whole).join(""))}`;
}

/** A hyphenated word is sought whole and in its parts. */
function wordMatch({ folds: [whole = "", ...parts], term }: { folds: readonly string[]; term: Term }): string {
  if (parts.length === 0) return term(whole);
  return `(${term(whole)} OR (${parts.map(term).join(" AND ")}))`;
}

import type { SearchKind } from "./search-kind.ts";
import { searchWords } from "./search-words.ts";

/** What is sought apart: names, documents, claims. */
export type SearchGroup = "NAME" | "DOCUMENT" | "CLAIM";

const LETTERS: Readonly<Record<SearchGroup, string>> = { NAME: "n", DOCUMENT: "d", CLAIM: "c" };

export function groupOf(kind: SearchKind): SearchGroup {
  return kind === "PERSON" || kind === "PLACE" ? "NAME" : kind;
}

/** What every word of a group begins with in a crisis: `12d`. So a search reads no other crisis's part of the index. */
export function scopeOf({ crisis, group }: { crisis: number; group: SearchGroup }): string {
  return `${crisis}${LETTERS[group]}`;
}

/** The words that the full-text index holds of a text, each behind its scope. */
export function scopedWords({ scope, text }: { scope: string; text: string }): string {
  const words = searchWords(text);
  return words === "" ? "" : `${scope}${words.replaceAll(" ", ` ${scope}`)}`;
}

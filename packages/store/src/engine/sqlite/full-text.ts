import { type SQL, sql } from "drizzle-orm";
import { foldedWords } from "../../search/skeleton.ts";
import type { LateWrites } from "../late-writes.ts";
import type { Database } from "./query.ts";

/** The words of an entry, folded. */
type IndexedWords = { entry: number; words: string };

/**
 * The FTS5 index `search_words` of a connection. What is done to it waits for the commit: when another statement or a
 * savepoint begins, FTS5 writes what it holds as a piece of its own, and pieces have to be merged.
 */
export function wordIndex({ db, late }: { db: Database; late: LateWrites }) {
  const insert = db.$client.prepare("insert into search_words (rowid, words) values (?, ?)");
  const remove = db.$client.prepare("insert into search_words (search_words, rowid, words) values ('delete', ?, ?)");
  const optimize = db.$client.prepare("insert into search_words (search_words) values ('optimize')");
  return {
    /** Puts an entry's words in. */
    put: ({ entry, words }: IndexedWords): void => late.add(() => void insert.run(entry, words)),
    /** Takes words out; a contentless index has to be told which they were. */
    forget: ({ entry, words }: IndexedWords): void => late.add(() => void remove.run(entry, words)),
    /** Merges the index into one piece, which holds nothing of what was taken out. */
    compact: (): void => late.add(() => void optimize.run()),
  };
}

/** Rows (entry, rank) that match the placeholder `match`, best ranked lowest; named `found` in a query. */
export const matchingEntries: SQL = sql`(select rowid as entry, rank from search_words where search_words match ${sql.placeholder("match")}) as found`;

const MOST_WORDS = 16;
const MOST_JOINED = 4;

const begunWith = (fold: string) => `"${fold}"*`;

/** A hyphenated word is sought whole and in its parts. */
function wordMatch([whole = "", ...parts]: readonly string[]): string {
  if (parts.length === 0) return begunWith(whole);
  return `(${begunWith(whole)} OR (${parts.map(begunWith).join(" AND ")}))`;
}

/** What `match` takes for a person's words: all of them begun, or all joined into one name. Null where no word is left. */
export function matchOf(query: string): string | null {
  const words = foldedWords(query)
    .slice(0, MOST_WORDS)
    .map(({ folds }) => folds)
    .filter((folds) => folds.length > 0);
  if (words.length === 0) return null;
  const all = words.map(wordMatch).join(" AND ");
  if (words.length === 1 || words.length > MOST_JOINED) return all;
  return `(${all}) OR ${begunWith(words.map(([whole]) => whole).join(""))}`;
}

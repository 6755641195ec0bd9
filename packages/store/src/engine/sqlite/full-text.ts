import type { LateWrites } from "../late-writes.ts";
import type { Database } from "./query.ts";

/** The words of an entry, folded, each behind its scope. */
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

/**
 * Entries that match, the newest first, so many at most. FTS5 walks the rows of whole words from the newest on and stops
 * there; those of words' beginnings it gathers first.
 */
export function entriesMatching(db: Database): (options: { match: string; limit: number }) => number[] {
  const select = "select rowid from search_words where search_words match ? order by rowid desc limit ?";
  const found = db.$client.prepare<[string, number], number>(select).pluck();
  return ({ match, limit }) => found.all(match, limit);
}

import { type SQL, sql } from "drizzle-orm";
import { foldedWords } from "../../search/skeleton.ts";
import type { Database } from "./query.ts";

/** Puts an entry's folded words into the FTS5 index `search_words`. */
export async function indexWords(options: { db: Database; entry: number; words: string }): Promise<void> {
  const { db, entry, words } = options;
  await db.run(sql`insert into search_words (rowid, words) values (${entry}, ${words})`);
}

/** Rows (entry, rank) that match the placeholder `match`, best ranked lowest; named `found` in a query. */
export const matchingEntries: SQL = sql`(select rowid as entry, rank from search_words where search_words match ${sql.placeholder("match")}) as found`;

const begunWith = (fold: string) => `"${fold}"*`;

/** What `match` takes for a person's words: all of them begun, or all joined into one name. Null where no word is left. */
export function matchOf(query: string): string | null {
  const words = foldedWords(query)
    .slice(0, 16)
    .map((word) => word.folds[0])
    .filter((fold) => fold !== undefined);
  if (words.length === 0) return null;
  const all = words.map(begunWith).join(" AND ");
  return words.length === 1 ? all : `(${all}) OR ${begunWith(words.join(""))}`;
}

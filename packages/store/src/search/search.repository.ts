import { and, asc, eq, sql } from "drizzle-orm";
import { type Database, insertCounted, matchingEntries, matchOf, prepared, wordIndex } from "#engine";
import type { LateWrites } from "../engine/late-writes.ts";
import { searchEntries } from "./search.table.ts";
import type { SearchKind } from "./search-kind.ts";
import { searchWords } from "./search-words.ts";
import { nameKey } from "./skeleton.ts";

/** Something to be found: a document, a claim, or a name that a claim bears (`name` empty for the first two). */
export type NewSearchEntry = { crisisId: string; kind: SearchKind; subjectId: string; name: string; words: string };

export type SearchMatch = Pick<typeof searchEntries.$inferSelect, "kind" | "subjectId" | "name" | "nameKey">;

/** The most matches that one query looks at. */
export const SEARCH_LIMIT = 1000;

const columns = {
  kind: searchEntries.kind,
  subjectId: searchEntries.subjectId,
  name: searchEntries.name,
  nameKey: searchEntries.nameKey,
};

/** Finds by words, across spellings; the engine's own index stands behind `matchingEntries`. */
export function searchReader(db: Database) {
  const matching = () =>
    db
      .select(columns)
      .from(searchEntries)
      .innerJoin(matchingEntries, sql`found.entry = ${searchEntries.entry}`)
      .orderBy(sql`found.rank`, asc(searchEntries.entry))
      .limit(SEARCH_LIMIT)
      .$dynamic();
  const everywhere = prepared("search_everywhere", matching());
  const inCrisis = prepared(
    "search_in_crisis",
    matching().where(eq(searchEntries.crisisId, sql.placeholder("crisisId"))),
  );
  return {
    /** Matches of a crisis or of all, best first, at most 1,000. Empty for a query without words. */
    async find({ query, crisisId }: { query: string; crisisId: string | null }): Promise<SearchMatch[]> {
      const match = matchOf(query);
      if (match === null) return [];
      return (crisisId === null ? everywhere : inCrisis).execute({ match, crisisId });
    },
  };
}

export function searchWriter({ db, late }: { db: Database; late: LateWrites }) {
  const index = wordIndex({ db, late });
  const insert = insertCounted({ db, table: searchEntries, counter: "entry" });
  const drop = prepared(
    "search_entry_delete",
    db
      .delete(searchEntries)
      .where(
        and(
          eq(searchEntries.subjectId, sql.placeholder("subjectId")),
          eq(searchEntries.kind, sql.placeholder("kind")),
          eq(searchEntries.name, sql.placeholder("name")),
        ),
      )
      .returning({ entry: searchEntries.entry }),
  );
  return {
    /** Takes out what was added with these very words. */
    async remove({ words, ...entry }: NewSearchEntry): Promise<void> {
      for (const { entry: row } of await drop.execute(entry)) {
        index.forget({ entry: row, words: searchWords(words) });
      }
    },
    /** Rewrites the index without what was removed from it. */
    compact: async () => index.compact(),
    async add(added: readonly NewSearchEntry[]): Promise<void> {
      const numbers = await insert(added.map(({ words: _, ...entry }) => ({ ...entry, nameKey: nameKey(entry.name) })));
      for (const [place, { words }] of added.entries()) {
        index.put({ entry: numbers[place] ?? 0, words: searchWords(words) });
      }
    },
  };
}

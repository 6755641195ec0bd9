import { and, eq, sql } from "drizzle-orm";
import { type Database, entriesMatching, insertCounted, isOneOf, prepared, wordIndex } from "#engine";
import type { LateWrites } from "../engine/late-writes.ts";
import { searchCrises, searchEntries } from "./search.table.ts";
import type { SearchKind } from "./search-kind.ts";
import { matchOf, type SoughtWords, soughtWords } from "./search-match.ts";
import { groupOf, type SearchGroup, scopedWords, scopeOf } from "./search-scope.ts";
import { nameKey } from "./skeleton.ts";

/** Something to be found: a document, a claim, or a name that a claim bears (`name` empty for the first two). */
export type NewSearchEntry = { crisisId: string; kind: SearchKind; subjectId: string; name: string; words: string };

export type SearchMatch = Pick<typeof searchEntries.$inferSelect, "entry" | "kind" | "subjectId" | "name" | "nameKey">;

/** Numbers of entries: those with the very words of a query, then those with words that begin so; newest first in each. */
export type FoundEntries = { whole: number[]; begun: number[] };

/** The most entries of a group that one query looks at. */
export const SEARCH_LIMIT = 1000;

/** Finds by words, across spellings; the engine's own index stands behind `entriesMatching`. */
export function searchReader(db: Database) {
  const matching = entriesMatching(db);
  const one = prepared("search_crisis_number", numbers(db).where(isCrisis));
  const all = prepared("search_crisis_numbers", numbers(db));
  const rows = prepared(
    "search_entries_by_number",
    db
      .select({
        entry: searchEntries.entry,
        kind: searchEntries.kind,
        subjectId: searchEntries.subjectId,
        name: searchEntries.name,
        nameKey: searchEntries.nameKey,
      })
      .from(searchEntries)
      .where(isOneOf(searchEntries.entry, "entries")),
  );

  function entriesOf(options: { sought: SoughtWords; scopes: string[] }): FoundEntries {
    const limit = SEARCH_LIMIT;
    const whole = matching({ match: matchOf({ ...options, begun: false }), limit });
    if (whole.length === limit) return { whole, begun: [] };
    const known = new Set(whole);
    const both = matching({ match: matchOf({ ...options, begun: true }), limit: limit + known.size });
    return { whole, begun: both.filter((entry) => !known.has(entry)).slice(0, limit - whole.length) };
  }

  return {
    /** Entries of a group in a crisis or in all, at most 1,000. None for a query without words. */
    async find(options: { query: string; crisisId: string | null; group: SearchGroup }): Promise<FoundEntries> {
      const { query, crisisId, group } = options;
      const sought = soughtWords(query);
      const crises = sought.length === 0 ? [] : await (crisisId === null ? all.execute({}) : one.execute({ crisisId }));
      if (crises.length === 0) return { whole: [], begun: [] };
      return entriesOf({ sought, scopes: crises.map(({ number }) => scopeOf({ crisis: number, group })) });
    },
    /** What entries are of, in any order. */
    entries: async (entries: readonly number[]): Promise<SearchMatch[]> =>
      entries.length === 0 ? [] : rows.execute({ entries: JSON.stringify(entries) }),
  };
}

export function searchWriter({ db, late }: { db: Database; late: LateWrites }) {
  const index = wordIndex({ db, late });
  const insert = insertCounted({ db, table: searchEntries, counter: "entry" });
  const crisisNumber = numberOf(db);
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

  const indexed = ({ crisis, added: { kind, words } }: { crisis: number; added: NewSearchEntry }) =>
    scopedWords({ scope: scopeOf({ crisis, group: groupOf(kind) }), text: words });

  return {
    /** Takes out what was added with these very words. */
    async remove(added: NewSearchEntry): Promise<void> {
      const { words: _, ...entry } = added;
      const words = indexed({ crisis: await crisisNumber(entry.crisisId), added });
      for (const { entry: row } of await drop.execute(entry)) index.forget({ entry: row, words });
    },
    /** Rewrites the index without what was removed from it. */
    compact: async () => index.compact(),
    /** All of one crisis. */
    async add(added: readonly NewSearchEntry[]): Promise<void> {
      const [first] = added;
      if (!first) return;
      const crisis = await crisisNumber(first.crisisId);
      const entries = await insert(added.map(({ words: _, ...entry }) => ({ ...entry, nameKey: nameKey(entry.name) })));
      for (const [place, one] of added.entries()) {
        index.put({ entry: entries[place] ?? 0, words: indexed({ crisis, added: one }) });
      }
    },
  };
}

const isCrisis = eq(searchCrises.crisisId, sql.placeholder("crisisId"));

const numbers = (db: Database) => db.select({ number: searchCrises.number }).from(searchCrises);

/** The number of a crisis, given to it when something is first found in it. */
function numberOf(db: Database): (crisisId: string) => Promise<number> {
  const known = prepared("search_crisis_number_written", numbers(db).where(isCrisis));
  const insert = insertCounted({ db, table: searchCrises, counter: "number" });
  return async (crisisId) => (await known.execute({ crisisId }))[0]?.number ?? (await insert([{ crisisId }]))[0] ?? 0;
}

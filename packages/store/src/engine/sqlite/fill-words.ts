import { SEARCH_KINDS, type SearchKind } from "../../search/search-kind.ts";
import { groupOf, scopedWords, scopeOf } from "../../search/search-scope.ts";
import type { Connection } from "./connection.ts";

/** How far the index of words has come: entries put in, of how many. */
export type Filling = { done: number; entries: number };

const AT_ONCE = 2_000;

type Row = { entry: number; crisis: number; kind: SearchKind; words: string | null };

/** By what each entry is found, as the services say it when they write one. */
const WORDS: Readonly<Record<SearchKind, string>> = {
  DOCUMENT: "select coalesce(d.title, '') || char(10) || d.text from documents d where d.id = e.subject_id",
  CLAIM: `select coalesce(c.claimant_name || ' ', '') || coalesce((select group_concat(v.exact, ' ' order by v.ordinal)
    from claim_evidence v where v.claim_id = c.id), '') from claims c where c.id = e.subject_id`,
  PERSON: "e.name",
  PLACE: "e.name",
};

const ROWS = `select e.entry, n.number as crisis, e.kind,
    case e.kind ${SEARCH_KINDS.map((kind) => `when '${kind}' then (${WORDS[kind]})`).join(" ")} end as words
  from search_entries e join search_crises n on n.crisis_id = e.crisis_id
  where e.entry > ? order by e.entry limit ${AT_ONCE}`;

/** Puts the words of all entries into an index that a migration left empty; does nothing where it holds some. */
export function fillWords(options: { connection: Connection; onFilling: (filling: Filling) => void }): void {
  const { connection, onFilling } = options;
  if (!isToBeFilled(connection)) return;
  const entries = connection.prepare<[], number>("select count(*) from search_entries").pluck().get() ?? 0;
  const read = connection.prepare<[number], Row>(ROWS);
  const insert = connection.prepare("insert into search_words (rowid, words) values (?, ?)");
  let [done, last] = [0, 0];
  for (let rows = read.all(last); rows.length > 0; rows = read.all(last)) {
    for (const { entry, crisis, kind, words } of rows) {
      insert.run(entry, scopedWords({ scope: scopeOf({ crisis, group: groupOf(kind) }), text: words ?? "" }));
      last = entry;
    }
    done += rows.length;
    onFilling({ done, entries });
  }
}

function isToBeFilled(connection: Connection): boolean {
  const exists = connection.prepare("select 1 from sqlite_master where name = 'search_crises'").get() !== undefined;
  if (!exists) return false;
  const holdsWords = connection.prepare("select 1 from search_words_idx limit 1").get() !== undefined;
  return !holdsWords && connection.prepare("select 1 from search_entries limit 1").get() !== undefined;
}

import type { RepresentationLevel } from "@demarche/domain";
import { remembered } from "../../foundation/remembered.ts";
import { facet, kind } from "../../foundation/words/facts.ts";
import { interned } from "../../foundation/words/interned.ts";
import * as nouns from "../lexicon/nouns.data.ts";
import type { Cell, PhraseType } from "./unit.ts";

export type NounEntry = { words: string[]; type: PhraseType; head: string; plural: boolean };

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/charge d/.test(noun)) return noun.replace("charge", "charges");
  if (/(?:men|ies|s|staff|personnel|corps)$/.test(noun)) return noun;
  if (/^(?:head|chief|minister|secretary|consul) (?:of|for)/.test(noun)) return noun.replace(/^(\w+)/, "$1s");
  return `${noun}s`;
}

const wordsOf = (wording: string): string[] => wording.split(" ").map(interned);

function rows(list: string[], type: PhraseType): NounEntry[] {
  return list.flatMap((noun) => {
    const plural = pluralOf(noun);
    const head = interned(noun);
    const one = { words: wordsOf(noun), type, head, plural: plural === noun && /s$/.test(noun) };
    return plural === noun ? [one] : [one, { words: wordsOf(plural), type, head, plural: true }];
  });
}

function build(): ReadonlyMap<string, NounEntry[]> {
  const index = new Map<string, NounEntry[]>();
  const all = [
    ...rows(nouns.ENVOY_NOUNS, "ENVOY"),
    ...rows(nouns.STAFF_NOUNS, "STAFF"),
    ...rows(nouns.MISSION_NOUNS, "MISSION"),
    ...rows(nouns.TIES_NOUNS, "TIES"),
    ...rows(nouns.OFFICIAL_TITLES, "OFFICIAL"),
    ...rows(nouns.GOVERNMENT_NOUNS, "GOVERNMENT"),
  ];
  for (const entry of all) {
    const first = entry.words[0] ?? "";
    const bucket = index.get(first);
    if (bucket) bucket.push(entry);
    else index.set(first, [entry]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const INDEX = build();

/** The nouns that begin with a word, longest first. */
const nounsFrom = facet((word) => INDEX.get(word) ?? null);

/** Whether a word is a noun of the lexicon by itself. */
export const isNounAlone = kind((word) => INDEX.get(word)?.some(({ words }) => words.length === 1) ?? false);

/** "the chargé": an envoy; its accent tells it from a charge. */
const isBareCharge = (cell: Cell | undefined, next: Cell | undefined): boolean =>
  cell?.lower === "charge" && /^charg\u00e9$/i.test(cell.text) && !/^d['’]affaires$/.test(next?.lower ?? "");

const spelt = (cells: readonly Cell[], at: number): string | undefined =>
  isBareCharge(cells[at], cells[at + 1]) ? "chargé" : cells[at]?.lower;

function stands({ words }: NounEntry, cells: readonly Cell[], at: number): boolean {
  for (let step = 1; step < words.length; step += 1) if (spelt(cells, at + step) !== words[step]) return false;
  return true;
}

/** The longest noun of the lexicon whose words stand at `at`. */
export function matchNoun({ cells, at }: { cells: readonly Cell[]; at: number }): NounEntry | null {
  const first = cells[at];
  if (first === undefined) return null;
  const bucket = isBareCharge(first, cells[at + 1]) ? INDEX.get("chargé") : nounsFrom(first);
  if (!bucket) return null;
  for (const entry of bucket) if (stands(entry, cells, at)) return entry;
  return null;
}

const LEVELS: readonly [RegExp, RepresentationLevel | null][] = [
  [/deputy/, null],
  [/charge d|chargé/, "CHARGE_DAFFAIRES"],
  [/ambassador|high commissioner|nuncio/, "AMBASSADOR"],
  [/interests section/, "INTERESTS_SECTION"],
];

/** R20: the level that an envoy's title shows. */
export const levelOf: (title: string) => RepresentationLevel | null = remembered(
  (title) => LEVELS.find(([pattern]) => pattern.test(title))?.[1] ?? null,
);

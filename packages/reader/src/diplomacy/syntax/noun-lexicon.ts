import type { RepresentationLevel } from "@demarche/domain";
import * as nouns from "../lexicon/nouns.data.ts";
import type { PhraseType } from "./unit.ts";

export type NounEntry = { words: string[]; type: PhraseType; head: string; plural: boolean };

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/charge d/.test(noun)) return noun.replace("charge", "charges");
  if (/(?:men|ies|s|staff|personnel|corps)$/.test(noun)) return noun;
  if (/^(?:head|chief|minister|secretary|consul) (?:of|for)/.test(noun)) return noun.replace(/^(\w+)/, "$1s");
  return `${noun}s`;
}

function rows(list: string[], type: PhraseType): NounEntry[] {
  return list.flatMap((noun) => {
    const plural = pluralOf(noun);
    const one = { words: noun.split(" "), type, head: noun, plural: plural === noun && /s$/.test(noun) };
    return plural === noun ? [one] : [one, { words: plural.split(" "), type, head: noun, plural: true }];
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

/** The longest noun of the lexicon whose words stand at `at` of `lowers`. */
export function matchNoun(input: { lowers: string[]; at: number }): NounEntry | null {
  const bucket = INDEX.get(input.lowers[input.at] ?? "");
  return bucket?.find((entry) => entry.words.every((word, step) => input.lowers[input.at + step] === word)) ?? null;
}

const LEVELS: readonly [RegExp, RepresentationLevel][] = [
  [/charge d|chargé/, "CHARGE_DAFFAIRES"],
  [/ambassador|high commissioner|nuncio/, "AMBASSADOR"],
  [/interests section/, "INTERESTS_SECTION"],
];

/** R20: the level that an envoy's title shows. */
export function levelOf(title: string): RepresentationLevel | null {
  return LEVELS.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

import type { PartyCode } from "@demarche/domain";
import type { MentionForm, MentionKind } from "../foundation/prepared-text.ts";
import { interned } from "../foundation/words/interned.ts";
import { fold } from "../text/normalise.ts";
import { spellings } from "../text/tokens.ts";
import { FORCE_ROWS, GROUP_ROWS, IGO_ROWS } from "./bodies.data.ts";
import { STATE_ROWS } from "./states.data.ts";
import { TERRITORY_ROWS } from "./territories.data.ts";

export type Entry = {
  kind: MentionKind;
  form: MentionForm;
  name: string;
  party: PartyCode | null;
  country: PartyCode | null;
  /** Folded tokens of the wording. */
  words: string[];
  /** Set for acronyms, which match in their exact letters only. */
  exact: string | null;
};

export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

type Names = Omit<Entry, "words" | "exact"> & { names: string[] };

const list = (field: string | undefined): string[] =>
  (field ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean);
const rows = (data: string): string[][] =>
  data
    .trim()
    .split("\n")
    .map((row) => row.split("|").map(interned));
const plural = (demonym: string): string[] =>
  /(?:s|ch|sh|ese|ss|x)$/.test(demonym) ? [demonym] : demonym.endsWith("men") ? [demonym] : [demonym, `${demonym}s`];

/** "Syrias army": texts that lost their apostrophes. */
const bareGenitive = (name: string): string[] =>
  /^\p{Lu}[\p{Ll}]{3,}$/u.test(name) && !name.endsWith("s") ? [name, `${name}s`] : [name];

function toEntries({ names, kind, form, name, party, country }: Names): Entry[] {
  return names.map((spelt) => {
    const words = spellings(spelt).map((word) => interned(fold(word)));
    const acronym = spelt === spelt.toUpperCase() && spelt.length <= 6;
    return { words, kind, form, name, party, country, exact: acronym ? spelt : null };
  });
}

function stateEntries(): Entry[] {
  return rows(STATE_ROWS).flatMap(([code = "", names, demonyms, capitals]) => {
    const all = list(names).map((name) => name.replace("~", ""));
    const name = all[0] ?? code;
    const base = { kind: "STATE" as const, name, party: code, country: code };
    return [
      ...toEntries({ ...base, form: "NAME", names: all.flatMap(bareGenitive) }),
      ...toEntries({ ...base, form: "DEMONYM", names: list(demonyms).flatMap(plural) }),
      ...toEntries({ ...base, form: "CAPITAL", names: list(capitals) }),
    ];
  });
}

function bodyEntries(): Entry[] {
  const igos = rows(IGO_ROWS).flatMap(([code = "", names]) =>
    toEntries({
      kind: "IGO",
      form: "NAME",
      name: list(names)[0] ?? code,
      party: code,
      country: null,
      names: list(names),
    }),
  );
  const forces = rows(FORCE_ROWS).flatMap(([code = "", names]) =>
    list(names).flatMap((name) =>
      toEntries({ kind: "FORCE", form: "NAME", name, party: code, country: null, names: [name] }),
    ),
  );
  const groups = rows(GROUP_ROWS).flatMap(([name = "", others]) =>
    toEntries({
      kind: "GROUP",
      form: "NAME",
      name,
      party: null,
      country: null,
      names: [name, ...list(others)].flatMap(bareGenitive),
    }),
  );
  return [...igos, ...forces, ...groups];
}

function territoryEntries(): Entry[] {
  return rows(TERRITORY_ROWS).flatMap(([code = "", , names]) =>
    list(names).flatMap((name) =>
      toEntries({ kind: "TERRITORY", form: "NAME", name, party: null, country: code || null, names: [name] }),
    ),
  );
}

function build(): Lexicon {
  const index = new Map<string, Entry[]>();
  for (const entry of [...stateEntries(), ...bodyEntries(), ...territoryEntries()]) {
    const first = fold(entry.words[0] ?? "");
    const bucket = index.get(first);
    if (bucket) bucket.push(entry);
    else index.set(first, [entry]);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return index;
}

let lexicon: Lexicon | null = null;

/** States, bodies, forces, groups and territories by first folded word, longest wording first. Built on first use. */
export function getLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

let shared: ReadonlyMap<string, readonly Entry[]> | null = null;

/** Demonyms that several states share, by their folded words, with the states in the order of the list. */
export function sharedDemonyms(): ReadonlyMap<string, readonly Entry[]> {
  if (shared !== null) return shared;
  const byWords = new Map<string, Entry[]>();
  for (const entry of stateEntries()) {
    const words = entry.words.join(" ");
    if (entry.form === "DEMONYM") byWords.set(words, [...(byWords.get(words) ?? []), entry]);
  }
  shared = new Map([...byWords].filter(([, entries]) => entries.length > 1));
  return shared;
}

let stateNames: ReadonlyMap<PartyCode, string> | null = null;

/** Common name of a state or body by its code; the code itself where it is not known. */
export function partyName(code: PartyCode): string {
  stateNames ??= new Map(
    [...getLexicon().values()]
      .flat()
      .filter((entry) => entry.kind === "STATE" || entry.kind === "IGO")
      .map((entry) => [entry.party ?? "", entry.name]),
  );
  return stateNames.get(code) ?? code;
}

let demonyms: ReadonlyMap<PartyCode, string> | null = null;

/** First demonym of a state ("Iranian"); its name where it has none. */
export function demonymOf(code: PartyCode): string {
  demonyms ??= new Map(
    rows(STATE_ROWS).flatMap(([key = "", , words]) =>
      list(words)
        .slice(0, 1)
        .map((word) => [key, word]),
    ),
  );
  return demonyms.get(code) ?? partyName(code);
}

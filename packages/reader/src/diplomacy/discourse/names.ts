import type { PartyCode } from "@demarche/domain";
import type { Mention } from "../../foundation/prepared-text.ts";
import { fold } from "../../text/normalise.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";

/** Whose envoy someone is, and where. */
export type Posting = { sender: PartyCode | null; host: PartyCode | null };

/** Who the people of a text speak for, by folded name. */
export type Names = { parties: Map<string, PartyCode>; postings: Map<string, Posting> };

const keysOf = (names: string[]): string[] => names.map(fold).filter((name) => name.length > 2);

function learn(names: Names, phrase: NounPhrase): void {
  const key = keysOf(phrase.names).at(-1);
  if (!key) return;
  if (phrase.type === "ENVOY") {
    const known = names.postings.get(key);
    names.postings.set(key, {
      sender: known?.sender ?? phrase.parties[0] ?? null,
      host: known?.host ?? phrase.host[0] ?? null,
    });
    return;
  }
  const party = phrase.parties.length === 1 ? phrase.parties[0] : undefined;
  if (party && (phrase.type === "OFFICIAL" || phrase.type === "PERSON")) {
    for (const name of keysOf(phrase.names))
      if (!names.parties.has(name) || name === key) names.parties.set(name, party);
  }
}

/** Reads the whole text for people introduced with a state, so that a surname alone is known later, or earlier. */
export function learnNames(input: { sentences: Unit[][]; people: Mention[] }): Names {
  const names: Names = { parties: new Map(), postings: new Map() };
  for (const person of input.people) {
    if (person.kind !== "PERSON" || person.party === null || person.office?.class === "DIPLOMAT") continue;
    const key = keysOf(person.name.split(/[\s-]+/)).at(-1);
    if (key) names.parties.set(key, person.party);
  }
  for (const unit of input.sentences.flat()) if (unit.kind === "phrase" && unit.names.length > 0) learn(names, unit);
  return names;
}

/** The party of someone named: by surname first, then by any part of the name. */
export function partyOfNames(names: Names, words: string[]): PartyCode | null {
  for (const key of keysOf(words).reverse()) {
    const party = names.parties.get(key);
    if (party) return party;
  }
  return null;
}

export function postingOfNames(names: Names, words: string[]): Posting | null {
  const key = keysOf(words).at(-1);
  return key ? (names.postings.get(key) ?? null) : null;
}

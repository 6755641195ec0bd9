import type { PartyCode } from "@demarche/domain";
import type { Mention } from "../../foundation/prepared-text.ts";
import { remembered } from "../../foundation/remembered.ts";
import { fold } from "../../text/normalise.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import { partyOfLeader, partyOfSurname } from "./leaders.ts";
import { learnRegimes } from "./regimes.ts";

/** Whose envoy someone is, and where. */
export type Posting = { sender: PartyCode | null; hosts: PartyCode[] };

/** Who the people of a text speak for, by folded name, and every posting that it words. */
export type Names = {
  parties: Map<string, PartyCode>;
  postings: Map<string, Posting>;
  worded: Posting[];
  /** Office → states whose holder the text words → the holders' surnames. */
  titles: Map<string, Map<PartyCode, Set<string>>>;
  /** States whose juntas the text words. */
  regimes: readonly PartyCode[];
};

/** More envoys than this in one text are no report. */
const MAX_POSTINGS = 200;

/** The folded words of a name that are more than a letter. */
const wordsOf = remembered((name): readonly string[] =>
  name
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => word.length > 1),
);

const NO_KEYS: readonly string[] = [];
const keysOf = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? NO_KEYS : names.length === 1 ? wordsOf(names[0] ?? "") : names.flatMap(wordsOf);

export function learnPosting(input: { names: Names; people: string[]; posting: Posting }): void {
  const key = keysOf(input.people).at(-1);
  if (!key) return;
  const known = input.names.postings.get(key);
  const hosts = known && known.hosts.length > 0 ? known.hosts : input.posting.hosts;
  const posting = { sender: known?.sender ?? input.posting.sender, hosts };
  input.names.postings.set(key, posting);
  const given = keysOf(input.people)[0];
  const other = given === undefined || given === key ? undefined : input.names.postings.get(given);
  if (given !== undefined && given !== key && (other === undefined || other === known))
    input.names.postings.set(given, posting);
}

/** "the prime minister" of a state is "Prime Minister [name]" further on. */
export function learnParty(input: { names: Names; people: string[]; party: PartyCode }): void {
  const key = keysOf(input.people).at(-1);
  if (key && !input.names.parties.has(key)) input.names.parties.set(key, input.party);
}

function learn(names: Names, phrase: NounPhrase): void {
  if (phrase.type === "ENVOY") {
    const posting = { sender: phrase.parties[0] ?? null, hosts: phrase.host };
    if (posting.sender && names.worded.length < MAX_POSTINGS) names.worded.push(posting);
    learnPosting({ names, people: phrase.names, posting });
    return;
  }
  const keys = keysOf(phrase.names);
  const party = phrase.parties.length === 1 ? phrase.parties[0] : undefined;
  if (party && phrase.type === "OFFICIAL") {
    const holders = names.titles.get(phrase.head) ?? new Map<PartyCode, Set<string>>();
    const surnames = holders.get(party) ?? new Set();
    const surname = keys.at(-1);
    names.titles.set(phrase.head, holders.set(party, surname ? surnames.add(surname) : surnames));
  }
  if (!party || (phrase.type !== "OFFICIAL" && phrase.type !== "PERSON")) return;
  for (const name of keys) if (!names.parties.has(name) || name === keys.at(-1)) names.parties.set(name, party);
}

const HEADS = /president|prime minister|premier|chancellor|king|emir|secretary general/;

/** Someone whom the text names without a state, known the world over: "Vladimir Putin", "President Bush", and "Putin" alone. */
function learnLeader(names: Names, phrase: NounPhrase, others: ReadonlySet<string>): void {
  if (phrase.parties.length > 0 || (phrase.type !== "OFFICIAL" && phrase.type !== "PERSON")) return;
  for (const name of phrase.names) {
    const key = keysOf([name]).at(-1);
    if (!key || names.parties.has(key) || names.postings.has(key)) continue;
    const titled = phrase.type === "OFFICIAL" && HEADS.test(phrase.head);
    const alone = !name.includes(" ") && !others.has(key);
    const party = partyOfLeader(name) ?? (titled || alone ? partyOfSurname(name) : null);
    if (party) names.parties.set(key, party);
    const [family] = keysOf([name]);
    if (party && family && /-\p{Ll}/u.test(name)) names.parties.set(family, party);
  }
}

/** Surnames that the text gives with a first name. */
function fullSurnames(phrases: readonly NounPhrase[]): Set<string> {
  const surnames = new Set<string>();
  for (const { names } of phrases)
    for (const name of names) {
      const surname = name.includes(" ") ? keysOf([name]).at(-1) : undefined;
      if (surname !== undefined) surnames.add(surname);
    }
  return surnames;
}

/** "X, who represents A in B": an envoy without the word. */
function learnRepresentatives(names: Names, units: Unit[]): void {
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit?.kind !== "verb" || unit.lemma !== "represent") continue;
    const before = units
      .slice(Math.max(0, at - 4), at)
      .findLast((one) => one.kind === "phrase" && one.type === "PERSON");
    const [sender, prep, host] = units.slice(at + 1, at + 4);
    if (before?.kind !== "phrase" || sender?.kind !== "phrase" || prep?.kind !== "mark" || host?.kind !== "phrase")
      continue;
    const posting = { sender: sender.parties[0] ?? null, hosts: host.parties };
    if (posting.sender && names.worded.length < MAX_POSTINGS) names.worded.push(posting);
    learnPosting({ names, people: before.names, posting });
  }
}

/** "Chad's prime minister at the time, [name], …": the office holder is named behind a phrase. */
function learnHolders(names: Names, units: Unit[]): void {
  for (let at = 0; at + 4 < units.length; at += 1) {
    const office = units[at];
    if (office?.kind !== "phrase" || office.parties.length !== 1) continue;
    const sent = office.type === "ENVOY" && office.level === null && office.host.length === 0;
    if (!sent && office.type !== "OFFICIAL") continue;
    const [party] = office.parties;
    const [prep, phrase, comma, person] = units.slice(at + 1, at + 5);
    if (office.names.length > 0 || prep?.kind !== "mark" || !["at", "for", "of", "in"].includes(prep.lower)) continue;
    if (
      phrase?.kind !== "phrase" ||
      !["OTHER", "PERSON"].includes(phrase.type) ||
      comma?.kind !== "mark" ||
      comma.tag !== "COMMA"
    )
      continue;
    const named =
      person?.kind === "phrase" && person.type === "PERSON" && person.names.some((name) => name.includes(" "));
    if (named && party && person.parties.length === 0) learnParty({ names, people: person.names, party });
  }
}

const NO_OFFICE = /^(?:critic|foe|enemy|rival|opponent|ally|neighbou?r|friend|target|victim|dissident|exile)s?$/;

/** "[name], Chad's tanaiste, …": whatever the office is called, it is that state's. */
function learnDescribed(names: Names, units: Unit[]): void {
  for (let at = 0; at + 3 < units.length; at += 1) {
    const person = units[at];
    if (person?.kind !== "phrase" || person.type !== "PERSON" || person.parties.length > 0) continue;
    const [comma, office, end] = units.slice(at + 1, at + 4);
    if (comma?.kind !== "mark" || comma.tag !== "COMMA" || end?.kind !== "mark" || end.tag !== "COMMA") continue;
    if (office?.kind !== "phrase" || office.type !== "OTHER") continue;
    if (!office.lower.includes(" 's ") && !/^(?:his|her|its)$/.test(office.possessive ?? "")) continue;
    const [party] = office.modifiers;
    const full = person.names.some((name) => name.includes(" "));
    if (full && party && office.modifiers.length === 1 && !NO_OFFICE.test(office.head))
      learnParty({ names, people: person.names, party });
  }
}

/** Phrases that may name somebody, those of a list singly. */
function phrasesOf(sentences: Unit[][]): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const units of sentences)
    for (const unit of units) {
      if (unit.kind !== "phrase") continue;
      if (unit.members.length > 0) found.push(...unit.members);
      else if (SPOKEN_OF.has(unit.type) || unit.names.length > 0) found.push(unit);
    }
  return found;
}

const SPOKEN_OF: ReadonlySet<string> = new Set(["ENVOY", "OFFICIAL", "PERSON"]);

/** Reads the whole text for people introduced with a state, so that a surname alone is known later, or earlier. */
export function learnNames(input: { sentences: Unit[][]; people: Mention[] }): Names {
  const regimes = learnRegimes(input.sentences);
  const names: Names = { parties: new Map(), postings: new Map(), worded: [], titles: new Map(), regimes };
  for (const person of input.people) {
    if (person.kind !== "PERSON" || person.party === null || person.office?.class === "DIPLOMAT") continue;
    const key = keysOf([person.name]).at(-1);
    if (key) names.parties.set(key, person.party);
  }
  const phrases = phrasesOf(input.sentences);
  for (const phrase of phrases) learn(names, phrase);
  for (const units of input.sentences) {
    learnRepresentatives(names, units);
    learnHolders(names, units);
    learnDescribed(names, units);
  }
  const full = fullSurnames(phrases);
  for (const phrase of phrases) learnLeader(names, phrase, full);
  return names;
}

/** The party of someone named: by surname first, then by any part of the name. */
export function partyOfNames(names: Names, words: string[]): PartyCode | null {
  const keys = keysOf(words);
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const party = names.parties.get(keys[at] ?? "");
    if (party) return party;
  }
  return null;
}

export function postingOfNames(names: Names, words: string[]): Posting | null {
  const key = keysOf(words).at(-1);
  return key ? (names.postings.get(key) ?? null) : null;
}

/** Whether the one state whose foreign minister the text words may be that of a foreign minister of this name. */
export function isOnlyHolder(input: { names: Names; title: string; people: string[] }): boolean {
  const holders = input.names.titles.get(input.title);
  const [surnames] = [...(holders?.values() ?? [])];
  const key = keysOf(input.people).at(-1);
  return holders?.size === 1 && (surnames?.size === 0 || (key !== undefined && surnames?.has(key) === true));
}

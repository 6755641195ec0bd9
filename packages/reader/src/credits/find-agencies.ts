import { nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";
import { fold } from "../text/normalise.ts";
import { spellings } from "../text/tokens.ts";
import { AGENCY_ROWS } from "./agencies.data.ts";

export type AgencyMention = { agency: string; from: number; to: number; start: number; end: number };

type Entry = { agency: string; words: string[]; acronym: boolean };
let agencies: ReadonlyMap<string, readonly Entry[]> | null = null;

function build(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const row of AGENCY_ROWS.trim().split("\n")) {
    const [agency = "", names = ""] = row.split("|");
    for (const name of names.split(";")) {
      const words = spellings(name).map(fold);
      const first = words[0] ?? "";
      const entry = { agency, words, acronym: words.length === 1 && agency === agency.toUpperCase() };
      index.set(
        first,
        [...(index.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return index;
}

const TAILS: readonly (readonly string[])[] = [
  ["news", "agency"],
  ["press", "agency"],
  ["press", "association"],
  ["wire", "service"],
  ["newswire"],
  ["wire"],
];
const TAIL_OPENERS = new Set(TAILS.flatMap(([first]) => first ?? []));
const MOST_WORDS = 5;
const isName = (token: Token | undefined): boolean =>
  token?.capital === true && token.lower !== "the" && token.lower !== "from";

/** "Northern Lights News Agency": an agency by the form of its name, in no list. */
function byForm(tokens: Token[], at: number): AgencyMention | null {
  const first = tokens[at];
  if (!first?.capital || first.lower === "the" || isName(nth(tokens, at - 1))) return null;
  for (let next = at + 1; next <= at + MOST_WORDS && tokens[next]?.capital; next += 1) {
    if (!TAIL_OPENERS.has(tokens[next]?.lower ?? "")) continue;
    const tail = TAILS.find((words) =>
      words.every((word, step) => tokens[next + step]?.lower === word && tokens[next + step]?.capital),
    );
    const last = tail ? tokens[next + tail.length - 1] : undefined;
    if (!tail || !last) continue;
    const to = next + tail.length;
    const agency = tokens
      .slice(at, to)
      .map((token) => token.text)
      .join(" ");
    return { agency, from: at, to, start: first.start, end: last.end };
  }
  return null;
}

/** A word that the name of an agency begins with, or the tail of one. Sentences without it name none. */
export const AGENCY = cue((word) => {
  agencies ??= build();
  return agencies.has(word) || TAIL_OPENERS.has(word);
});

const stand = (words: readonly string[], tokens: Token[], at: number): boolean =>
  words.every((word, step) => tokens[at + step]?.lower === word);

/** The longest name of the list that stands at a token. */
function entryAt(tokens: Token[], at: number): Entry | undefined {
  agencies ??= build();
  const text = tokens[at]?.text ?? "";
  return agencies
    .get(tokens[at]?.lower ?? "")
    ?.find(({ words, acronym }) => stand(words, tokens, at) && (!acronym || text === text.toUpperCase()));
}

/** Agencies named in a run of tokens; acronyms count in capitals only. */
export function findAgencies(tokens: Token[]): AgencyMention[] {
  const found: AgencyMention[] = [];
  if (!tokens.some(({ word }) => hasCue(word, AGENCY))) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.capital && token?.lower !== "dpa") continue;
    const entry = entryAt(tokens, at);
    const last = entry ? tokens[at + entry.words.length - 1] : undefined;
    if (!entry || !last) {
      const formed = byForm(tokens, at);
      if (formed) found.push(formed);
      at = formed ? formed.to - 1 : at;
      continue;
    }
    found.push({ agency: entry.agency, from: at, to: at + entry.words.length, start: token.start, end: last.end });
    at += entry.words.length - 1;
  }
  return found;
}

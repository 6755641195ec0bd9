import { SMALL_NUMBERS } from "@demarche/domain";
import { MONTHS, WEEKDAYS } from "../dates/calendar.ts";
import { nth } from "../foundation/nth.ts";
import type { Sentence, Token } from "../foundation/prepared-text.ts";
import { cue, hasCue, kind } from "../foundation/words/facts.ts";
import { matchLexicon, NAME } from "../gazetteer/match-lexicon.ts";
import { type Alias, type Input, nameAfter, nameBefore, type Span, wording } from "./find-aliases.ts";

/** What bands of armed people are called, and what they are called with others. Source: own compilation. */
const BANDS = /^(?:militia|gang|cartel|mafia)$/;
const FIGHTERS = /^(?:militia(?:s|men)?|gangs?|cartels?|rebels|insurgents|militants|guerrillas|jihadists|separatists)$/;
const BODIES = /^(?:group|movement|organi[sz]ation|faction|alliance|outfit|network|band)$/;
const BAND = cue((word) => FIGHTERS.test(word) || BODIES.test(word) || BANDS.test(word));
const isArmed = kind(
  /^(?:armed|rebel|militant|terrorist|jihadist|islamist|insurgent|separatist|extremist|guerrilla|paramilitary|criminal|secessionist)$/,
);
const ARMED_REACH = 4;
const APPOSED_REACH = 8;

const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);
/** A sentence's first word, in capitals like all first words: no part of a name. */
const LEADS =
  /^(?:armed|suspected|alleged|heavily|masked|islamist|jihadist|local|on|in|at|by|after|when|while|as|a|an|some|several|many|other|two|rival|former|members?|fighters?|gunmen|police|anti|pro|both|these|those|its|his|their)$/;

const isLed = (token: Token | undefined): boolean =>
  token !== undefined && (LEADS.test(token.lower) || SMALL_NUMBERS.has(token.lower));

/** A name without a sentence's first word, and none that a state, a place or the calendar has. */
function ownName({ text, sentence }: Input, span: Span | null): Span | null {
  if (!span) return null;
  const { tokens } = sentence;
  let { from } = span;
  const away = tokens.findIndex(({ lower }, at) => at > from && at < span.to && /^(?:on|in)$/.test(lower));
  const to = away < 0 ? span.to : away;
  while (from < to && (isLed(tokens[from]) || !tokens[from]?.capital)) from += 1;
  for (let at = from; at < to; at += 1) {
    if (CALENDAR.has(tokens[at]?.lower ?? "")) return null;
    if (hasCue(tokens[at]?.word ?? { cues: 0 }, NAME) && matchLexicon({ sentence, at, text })) return null;
  }
  return from < to ? { from, to } : null;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d-]+$/u;

/** "the Tembo rebels" are a people's or a place's; "the Gran Tembo rebels", "the TLA rebels" are a group's. */
const isTelling = (tokens: Token[], { from, to }: Span): boolean =>
  to - from > 1 || ACRONYM.test(tokens[from]?.text ?? "");

/** "the Los Lobos gang", "Gran Tembo militiamen". */
function beforeBand(input: Input, at: number): Span | null {
  const { tokens } = input.sentence;
  const word = tokens[at]?.lower ?? "";
  if (!FIGHTERS.test(word)) return null;
  const span = ownName(input, nameBefore(tokens, at));
  if (!span || nth(tokens, at - 1)?.kind !== "word") return null;
  return BANDS.test(word) || isTelling(tokens, span) ? span : null;
}

/** "the rebel group Tembo-Asha", "an armed movement called Tembo", "the cartel Los Lobos". */
function behindBand(input: Input, at: number): Span | null {
  const { tokens } = input.sentence;
  const word = tokens[at]?.lower ?? "";
  const armed = BODIES.test(word) && isArmed(nth(tokens, at - 1));
  if (!armed && !BANDS.test(word)) return null;
  const called = /^(?:called|named)$/.test(tokens[at + 1]?.lower ?? "");
  const next = called || tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  return tokens[next]?.capital ? ownName(input, nameAfter(tokens, next)) : null;
}

/** "a militia that", "a gang based in", but no "militia leader". */
const endsPhrase = (token: Token | undefined): boolean =>
  token?.kind !== "word" ||
  /^(?:that|which|of|based|with|in|from|linked|whose|operating|active|known|led|loyal|and|fighting|close)$/.test(
    token.lower,
  );

/** "Tembo-Asha, an armed group that", "TLA, a banned separatist movement". */
function apposedBand(input: Input, at: number): Span | null {
  const { tokens } = input.sentence;
  if (!/^(?:a|an|the)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  for (let next = at + 2; next < Math.min(tokens.length, at + APPOSED_REACH); next += 1) {
    const token = tokens[next];
    if (!token || /^(?:,|\.|who|in|of|whose|from|for|was|is)$/.test(token.lower)) return null;
    const armed = BODIES.test(token.lower) && tokens.slice(Math.max(at, next - ARMED_REACH), next).some(isArmed);
    if (armed || BANDS.test(token.lower))
      return endsPhrase(tokens[next + 1]) ? ownName(input, nameBefore(tokens, at)) : null;
  }
  return null;
}

function groupAt(input: Input, at: number): Span | null {
  const { tokens } = input.sentence;
  if (tokens[at]?.text === ",") return apposedBand(input, at);
  return beforeBand(input, at) ?? behindBand(input, at);
}

const SHORTEST = 3;

/** Armed groups that a text introduces as such: from there on their names are known to be theirs. */
export function findNamedGroups({ text, sentences }: { text: string; sentences: readonly Sentence[] }): Alias[] {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (!hasCue(sentence, BAND)) continue;
    const input = { text, sentence };
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const span = groupAt(input, at);
      const name = span ? wording(input, span) : "";
      if (name.length >= SHORTEST) names.add(name);
    }
  }
  return [...names].map((name) => ({ name, other: name, group: true }));
}

import type { DateMention, Mention, Sentence, Token } from "../foundation/prepared-text.ts";
import { PARTICIPLES, REPORTING_VERBS, SUBJECT_BREAKS, SUBJECT_TAIL } from "./reporting.data.ts";

export type Context = { sentence: Sentence; mentions: Mention[]; dates: DateMention[]; text: string };
export type Phrase = { from: number; to: number };

const MAX = 24;
const MARKS = new Set([";", ":", '"', "“", "”", ".", "?", "!", "—"]);
const AFTER_BREAKS = new Set(
  "in on at after when while that as to who which before during and but by following adding with".split(" "),
);
const INNER_MARKS = new Set(["-", "'s", "’s", "’", "'"]);
/** "the ministry in Lima": the place is part of the name. */
const SEATED = new Set(["ministry", "embassy", "media", "army", "office"]);
const ROLES = new Set(
  "director head chief spokesman spokeswoman spokesperson minister president governor commander leader official analyst professor expert mayor chairman chairwoman secretary ambassador founder member researcher doctor general deputy adviser advisor".split(
    " ",
  ),
);
const LINKS = new Set(["of", "for", "in", "from", "at", "with", "to", "near", "on", "'s", "’s"]);

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? "";
const dateEndingAt = (context: Context, to: number): DateMention | undefined =>
  context.dates.find((date) => date.to === to);
const dateAt = (context: Context, from: number): DateMention | undefined =>
  context.dates.find((date) => date.from === from);

/** End of the subject left of a verb: adverbs, auxiliaries and a date in between are no part of it. */
function subjectEnd(context: Context, verb: number): number {
  const { tokens } = context.sentence;
  let to = verb;
  for (let steps = 0; steps < 8 && to > 0; steps += 1) {
    const date = dateEndingAt(context, to);
    const word = lower(tokens, to - 1);
    if (date) to = date.from;
    else if (SUBJECT_TAIL.has(word) || word.endsWith("ly") || (word === "on" && steps > 0)) to -= 1;
    else break;
  }
  return to;
}

function isBoundary(context: Context, at: number): boolean {
  const { tokens } = context.sentence;
  const word = lower(tokens, at);
  const token = tokens[at];
  if (!token || MARKS.has(token.text) || SUBJECT_BREAKS.has(word)) return !(word === "and" && joinsNames(tokens, at));
  return REPORTING_VERBS.has(word) || PARTICIPLES.has(word) || dateEndingAt(context, at + 1) !== undefined;
}

/** "Ministry of Health and Population", "A and B said". */
function joinsNames(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true && lower(tokens, at - 2) !== ",";
}

/** A determiner begins the phrase unless a link before it makes it part of a longer one ("of the army"). */
function opensPhrase(tokens: Token[], at: number): boolean {
  const word = lower(tokens, at);
  return (
    ["the", "a", "an", "his", "its", "their", "another", "one", "some"].includes(word) &&
    !LINKS.has(lower(tokens, at - 1)) &&
    lower(tokens, at - 1) !== ","
  );
}

/** The comma that opens an apposition closed right before the verb: "Name, head of the army, said". */
function appositionStart(context: Context, to: number): number {
  const { tokens } = context.sentence;
  for (let at = to - 2; at > Math.max(0, to - MAX); at -= 1) {
    if (tokens[at]?.text === ",") return at;
    if (MARKS.has(tokens[at]?.text ?? "") || REPORTING_VERBS.has(lower(tokens, at))) return -1;
  }
  return -1;
}

function phraseFrom(context: Context, to: number): number {
  const { tokens } = context.sentence;
  let from = to;
  while (from > 0 && to - from < MAX) {
    if (tokens[from - 1]?.text === "," || isBoundary(context, from - 1)) break;
    from -= 1;
    if (opensPhrase(tokens, from)) break;
  }
  return from;
}

/** The noun phrase that speaks, left of the verb at `verb`; null where there is none. */
export function subjectBefore(context: Context, verb: number): Phrase | null {
  const { tokens } = context.sentence;
  const to = subjectEnd(context, verb);
  if (to > 0 && tokens[to - 1]?.text === ",") {
    const comma = appositionStart(context, to);
    if (comma < 0) return null;
    const from = phraseFrom(context, comma);
    return from < comma && tokens[from]?.capital ? { from, to: to - 1 } : null;
  }
  while (to > 0 && ['"', "”", "'", "’", ")"].includes(tokens[to - 1]?.text ?? "") && lower(tokens, to - 2) === ",")
    return null;
  const from = trimStart(tokens, phraseFrom(context, to), to);
  return from < to ? { from, to } : null;
}

/** "20:14 X tells parliament": the minutes of a clock that heads the line. */
const isClock = (tokens: Token[], at: number): boolean =>
  tokens[at]?.kind === "number" && ((tokens[at - 1]?.text === ":" && at === 2) || at === 0);

function trimStart(tokens: Token[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (tokens[at]?.kind === "mark" ||
      isClock(tokens, at) ||
      ["in", "on", "at", "for", "to", "meanwhile", "earlier", "later", "however", "although", "with"].includes(
        lower(tokens, at),
      ))
  )
    at += 1;
  return at;
}

/** The noun phrase that speaks, right of the word at `at` ("said X", "according to X"), its apposition included. */
export function phraseAfter(context: Context, at: number): Phrase | null {
  const to = runEnd(context, at);
  if (to === at) return null;
  const { tokens } = context.sentence;
  if (tokens[to]?.text !== "," || !tokens[to - 1]?.capital) return { from: at, to };
  const aside = runEnd(context, to + 1);
  const role = tokens.slice(to + 1, aside).some(({ lower: word }) => ROLES.has(word));
  return { from: at, to: role && isClosed(tokens[aside]) ? aside : to };
}

const isClosed = (token: Token | undefined): boolean => token === undefined || token.text === "," || token.text === ".";

function runEnd(context: Context, at: number): number {
  const { tokens } = context.sentence;
  let to = at;
  while (to < tokens.length && to - at < MAX && !endsRun(context, at, to)) to += 1;
  return to;
}

function endsRun(context: Context, at: number, to: number): boolean {
  const { tokens } = context.sentence;
  const token = tokens[to];
  const word = lower(tokens, to);
  if (!token || (token.kind === "mark" && !INNER_MARKS.has(token.text)) || dateAt(context, to)) return true;
  if (REPORTING_VERBS.has(word) || (SUBJECT_BREAKS.has(word) && !joinsNames(tokens, to))) return true;
  return AFTER_BREAKS.has(word) && !(word === "in" && to > at && SEATED.has(lower(tokens, to - 1)));
}

import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { ABBREVIATIONS } from "../text/abbreviations.data.ts";
import { kindOfWord } from "./claimant-kind.ts";
import { CLOSE_QUOTES, type Context, dateEndingAt, isDash, type Phrase, textAt } from "./context.ts";
import { leadPhrase } from "./lead.ts";
import {
  ACCUSING_VERBS,
  PARTICIPLES,
  PRONOUNS,
  REPORTING_VERBS,
  SUBJECT_BREAKS,
  SUBJECT_TAIL,
} from "./reporting.data.ts";

const MAX = 24;
const LONG_REMARK = 14;
const MARKS = new Set([";", ":", '"', "“", "”", ".", "?", "!", "—", "–", "(", ")"]);
const LINKS = new Set([
  "of",
  "for",
  "in",
  "from",
  "at",
  "with",
  "to",
  "near",
  "on",
  "inside",
  "within",
  "outside",
  "'s",
  "’s",
]);
const OPENERS = new Set(["the", "a", "an", "his", "her", "its", "their", "our", "another", "one", "some"]);
const LEADS = new Set(
  "in on at for to meanwhile earlier later however although with separately also still yet nor then now among".split(
    " ",
  ),
);
/** How the remark on a name begins that is no part of it: "officials, speaking on condition of anonymity, said". */
const REMARKS = /^(?:who|which|in|on|at|via|through|when|while|where|after|\p{L}+ing|quoted|cited)$/u;
/** "who asked not to be named". */
const SHY = new Set("asked spoke declined requested wished insisted wanted did could refused".split(" "));
const SHY_REACH = 14;

/** The subject of a reporting verb; `remark` where the verb stands in a clause on it: "the army, which says …". */
export type Subject = Phrase & { remark: boolean };

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
  if (!token || (MARKS.has(token.text) && !isAbbreviating(tokens, at)) || isDash(tokens, at)) return true;
  if (SUBJECT_BREAKS.has(word) && token.text !== "WHO") return !(word === "and" && joinsNames(tokens, at));
  return (
    REPORTING_VERBS.has(word) ||
    ACCUSING_VERBS.has(word) ||
    PARTICIPLES.has(word) ||
    dateEndingAt(context, at + 1) !== undefined
  );
}

/** The full stop of "Gen.", "Lt." or an initial. */
export const isAbbreviating = (tokens: Token[], at: number): boolean =>
  textAt(tokens, at) === "." &&
  nth(tokens, at - 1)?.end === tokens[at]?.start &&
  (ABBREVIATIONS.has(lower(tokens, at - 1)) || textAt(tokens, at - 1).length === 1);

/** "Ministry of Health and Population", "medics and witnesses said". */
export function joinsNames(tokens: Token[], at: number): boolean {
  const [before, after] = [nth(tokens, at - 1), tokens[at + 1]];
  if (before?.capital && after?.capital && lower(tokens, at - 2) !== ",") return true;
  return isSource(before?.lower ?? "") && beginsClause(tokens, at - 1);
}

const isSource = (word: string): boolean => kindOfWord(word) !== null || /^sources?$/.test(word);

/** Whether the words up to a noun stand at the head of a clause: "medics", "two military sources". */
function beginsClause(tokens: Token[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - 4; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === "mark") return true;
    if (/^(?:in|of|from)$/.test(token.lower) && isSource(lower(tokens, at - 1))) return true;
    if (/^(?:killed|wounded|injured|of|by|from|against|at|to|in|on|hit|struck|shot)$/.test(token.lower)) return false;
  }
  return false;
}

/** A determiner begins the phrase unless a link before it makes it part of a longer one ("of the army"). */
function opensPhrase(tokens: Token[], at: number): boolean {
  const before = lower(tokens, at - 1);
  return OPENERS.has(lower(tokens, at)) && !LINKS.has(before) && before !== "," && before !== "and";
}

function phraseFrom(context: Context, to: number): number {
  const { tokens } = context.sentence;
  let from = to;
  while (from > 0 && to - from < MAX) {
    if (textAt(tokens, from - 1) === ")" && !tokens[from]?.capital) from = beforeBrackets(tokens, from);
    if (from === 0 || textAt(tokens, from - 1) === "," || isBoundary(context, from - 1)) break;
    from -= 1;
    if (opensPhrase(tokens, from)) break;
  }
  return from;
}

/** "20:14 X tells parliament": the minutes of a clock that heads the line. */
const isClock = (tokens: Token[], at: number): boolean =>
  tokens[at]?.kind === "number" && ((textAt(tokens, at - 1) === ":" && at === 2) || at === 0);

function trimStart(tokens: Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at]?.kind === "mark" || isClock(tokens, at) || LEADS.has(lower(tokens, at)))) at += 1;
  return at;
}

/** "Speaking to state TV X said": how the subject stands there is no part of its name. */
const SPEAKING = /^(?:speaking|writing|talking|addressing|responding|replying|asked)$/;

function plain(context: Context, to: number): Phrase | null {
  const { tokens } = context.sentence;
  const first = trimStart(tokens, phraseFrom(context, to), to);
  const speaking = first === 0 && SPEAKING.test(lower(tokens, 0));
  const from = speaking ? (context.mentions.find((mention) => mention.to === to)?.from ?? first) : first;
  return from < to ? { from, to } : null;
}

const isStop = (tokens: Token[], at: number): boolean => textAt(tokens, at) === "," || isDash(tokens, at);

/** The comma that opens a remark closed right before the verb: "Name, head of the army, said". */
function remarkStart(context: Context, close: number): number {
  const { tokens } = context.sentence;
  for (let at = beforeBrackets(tokens, close) - 1; at > Math.max(0, close - MAX); at -= 1) {
    if (isStop(tokens, at)) return at;
    const ends = MARKS.has(textAt(tokens, at)) && !isAbbreviating(tokens, at);
    if (REPORTING_VERBS.has(lower(tokens, at)) && /^(?:who|which)$/.test(lower(tokens, at - 1))) continue;
    if (ends || REPORTING_VERBS.has(lower(tokens, at))) return -1;
  }
  return -1;
}

/** "the minister, Name, said"; a remark that is no name and no office is left out of the name. */
function withRemark(context: Context, close: number): Phrase | null {
  const { tokens } = context.sentence;
  const open = remarkStart(context, close);
  const before = open < 0 ? null : plain(context, open);
  if (!before || close - open > LONG_REMARK) return leadPhrase(context, open);
  if (REMARKS.test(lower(tokens, open + 1))) return { from: before.from, to: open };
  const named = tokens[before.from]?.capital || tokens[open + 1]?.capital || isOffice(tokens, before);
  return named ? { from: before.from, to: close } : null;
}

const isOffice = (tokens: Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ lower: word }) => kindOfWord(word) !== null);

/** "an official who asked not to be named said". */
function beforeShyness(context: Context, to: number): Phrase | null {
  const { tokens } = context.sentence;
  for (let at = to - 1; at > Math.max(0, to - SHY_REACH); at -= 1) {
    if (lower(tokens, at) !== "who") continue;
    return SHY.has(lower(tokens, at + 1)) ? plain(context, textAt(tokens, at - 1) === "," ? at - 1 : at) : null;
  }
  return null;
}

/** "(ABC)" right before the verb is part of no name. */
function beforeBrackets(tokens: Token[], to: number): number {
  if (textAt(tokens, to - 1) !== ")") return to;
  for (let at = to - 2; at >= Math.max(0, to - 8); at -= 1) if (textAt(tokens, at) === "(") return at;
  return to;
}

const closesQuote = (tokens: Token[], to: number): boolean =>
  CLOSE_QUOTES.has(textAt(tokens, to - 1)) && [",", ".", "?", "!"].includes(textAt(tokens, to - 2));

/** "must say", "was announced", "has not said": nobody speaks there. */
const UNSAID =
  /^(?:be|been|being|is|are|was|were|not|never|must|would|will|should|could|can|cannot|may|might|to|did|does|do|didn't|don't|doesn't|hasn't|haven't)$/;

/** "according to X, who said": the one cited goes on to speak. */
const afterAccording = (tokens: Token[], { from, to }: Phrase): number =>
  lower(tokens, from) === "according" && lower(tokens, from + 1) === "to" && from + 2 < to ? from + 2 : from;

/** The noun phrase that speaks, left of the verb at `verb`; null where there is none. */
export function subjectBefore(context: Context, verb: number): Subject | null {
  const { tokens } = context.sentence;
  const to = beforeBrackets(tokens, subjectEnd(context, verb));
  if (to === 0 || closesQuote(tokens, to) || UNSAID.test(lower(tokens, to - 1)) || UNSAID.test(lower(tokens, verb - 1)))
    return null;
  if (PRONOUNS.has(lower(tokens, to - 1))) return { from: to - 1, to, remark: false };
  const relative = /^(?:[Ww]hich|[Ww]ho)$/.test(textAt(tokens, to - 1));
  if (relative) {
    const found = plain(context, textAt(tokens, to - 2) === "," ? to - 2 : to - 1);
    return found && { from: afterAccording(tokens, found), to: found.to, remark: true };
  }
  const found = isStop(tokens, to - 1)
    ? withRemark(context, to - 1)
    : (beforeShyness(context, to) ?? plain(context, to));
  return found && { from: found.from, to: found.to, remark: false };
}

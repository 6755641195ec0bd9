import type { DayInterval, IsoDay } from "@demarche/domain";
import { SMALL_NUMBERS } from "@demarche/domain";
import { addDays, dayInterval, interval, monthInterval, monthOf, precisionOf, yearOf } from "../dates/calendar.ts";
import { isOfViolence } from "../dates/read-duration.ts";
import { lower } from "../foundation/nth.ts";
import type { DateMention, Sentence, Token } from "../foundation/prepared-text.ts";

type Input = { sentence: Sentence; dates: DateMention[]; publishedAt: IsoDay | null };
type Span = { from: number; to: number };

export type EventDate = { interval: DayInterval | null; text: string };

/** Begins the wording of a stretch of time up to the report. */
export const SINCE = "since ";
const SAYING =
  /^(?:said|says|told|announced|reported|reporters|statement|added|confirmed|tweeted|wrote|condemned|briefed|warned|declared|interview|acknowledged|saying|adding|announcing|confirming|telling|acknowledging)$/;
const HEARER = /^(?:the|a|state|reporters|journalists|parliament|lawmakers|television|tv|radio|news|agency|in)$/;
const HEARERS = 6;
const BETWEEN = new Set("on late early earlier in a the local time its".split(" "));
/** Before a date these tell of another time than the event's. */
const BESIDE = new Set(["before", "until", "till", "after", "since", "by"]);
const CLAUSE = new Set([";", "—", "but", "while", "after", "when"]);
const ANCHOR_REACH = 9;
/** As far as what an anchored clause goes on with: ", killing two and wounding three". */
const ANCHORED_CLAUSE = 30;

/** "said on Tuesday", "told reporters Monday": the day of the saying; "said Thursday's strikes" is not. */
export function isSayingDate(tokens: Token[], date: DateMention): boolean {
  if (["'s", "’s"].includes(lower(tokens, date.to))) return false;
  let at = date.from - 1;
  while (at >= 0 && BETWEEN.has(lower(tokens, at))) at -= 1;
  return SAYING.test(lower(tokens, at)) || isTellingTo(tokens, at);
}

/** "told Parliament", "told the Xish Times": whom it is told stands before the day. */
function isTellingTo(tokens: Token[], to: number): boolean {
  for (let at = to; at >= 0 && to - at < HEARERS; at -= 1) {
    if (lower(tokens, at) === "told") return true;
    if (!tokens[at]?.capital && !HEARER.test(lower(tokens, at))) return false;
  }
  return false;
}

const SAID = /^(?:said|says|told|added|tweeted|wrote|briefed|warned)$/;
const GATHERING = /^(?:conference|briefing|interview|rally|speech|statement|summit)$/;

/** "told reporters in X", "said in X", "at a news conference in X": where it was said, and not where it took place. */
export function isSayingPlace(tokens: Token[], { from }: Span): boolean {
  const lead = lower(tokens, from - 1) === "the" ? from - 2 : from - 1;
  if (lower(tokens, lead) !== "in") return false;
  const before = lower(tokens, lead - 1);
  return SAID.test(before) || GATHERING.test(before) || isTellingTo(tokens, lead - 1);
}

/** "the first since June 15, 2020, when nine died", "in May 2020, in which nine died": that day's event. */
function leadsWhen(tokens: Token[], to: number): boolean {
  const at = lower(tokens, to) === "," ? to + 1 : to;
  return lower(tokens, at) === "when" || (lower(tokens, at) === "in" && lower(tokens, at + 1) === "which");
}

function isBeside(tokens: Token[], date: DateMention): boolean {
  const before = lower(tokens, date.from - 1);
  if (before === "to" && lower(tokens, date.from - 2) === "prior") return true;
  if (before === "since" && leadsWhen(tokens, date.to)) return false;
  return BESIDE.has(before);
}

const CHANGED = /^(?:up|down|rose|risen|rising|increased|increasing|climbed|jumped|grew|fell)$/;
const CHANGE_REACH = 6;

/** "up from 12 a day earlier", "rose from 9 on Friday": when the former figure was given. */
function datesFormerCount(tokens: Token[], date: DateMention): boolean {
  const before = tokens.slice(Math.max(0, date.from - CHANGE_REACH), date.from);
  const from = before.findLastIndex(({ lower: word }) => word === "from");
  return (
    from > 0 && CHANGED.test(before[from - 1]?.lower ?? "") && !before.slice(from).some(({ text }) => text === ",")
  );
}

const CAPITALS = /^\p{Lu}[\p{Lu}'’]{2,}$/u;
const DATELINE_REACH = 12;

/** "SEOUL, May 4 (Agency) —": the day of writing. */
export function isDateline(tokens: Token[], date: DateMention): boolean {
  if (date.from === 0 || date.from > DATELINE_REACH || !CAPITALS.test(tokens[0]?.text ?? "")) return false;
  if (tokens.slice(0, date.from).some(({ kind, capital }) => kind === "word" && !capital)) return false;
  return /^[.(—–:/[-]$/.test(lower(tokens, date.to)) || /^[,]$/.test(lower(tokens, date.to));
}

/** "since the uprising began five years ago": how long it has gone on. */
function isInSince(tokens: Token[], date: Span): boolean {
  const before = tokens.slice(Math.max(0, date.from - SINCE_REACH), Math.max(0, date.from - 1));
  const since = before.findLastIndex(({ lower: word }) => word === "since");
  return since >= 0 && !before.slice(since).some(({ text }) => text === ":" || text === ";");
}
const SINCE_REACH = 7;

const RITES =
  /^(?:buried|mourned|marked|commemorated|remembered|honou?red|released|freed|charged|sentenced|convicted|welcomed)$/;

/** "on Sunday buried those whom it said a raid had killed": the day of the burial. */
function datesRite(tokens: Token[], date: DateMention, trigger: Span): boolean {
  const lead = lower(tokens, date.from - 1) === "on" ? date.from - 2 : date.from - 1;
  const rite = RITES.test(lower(tokens, date.to)) ? date.to : RITES.test(lower(tokens, lead)) ? lead : -1;
  return rite >= 0 && rite < trigger.from;
}

function usable(input: Input, date: DateMention, trigger: Span): boolean {
  const { tokens } = input.sentence;
  if (date.nature === "FUTURE" || date.nature === "ANCHORED" || date.text.startsWith(SINCE.trim())) return false;
  const past = isInSince(tokens, date) && !leadsWhen(tokens, date.to);
  if (isDateline(tokens, date) || datesRite(tokens, date, trigger) || (past && !isInSince(tokens, trigger)))
    return false;
  return !isSayingDate(tokens, date) && !isBeside(tokens, date) && !datesFormerCount(tokens, date);
}

const RECORD = /^(?:first|deadliest|worst|biggest|bloodiest|heaviest|only|largest|such)$/;
const RECORD_REACH = 9;

/** "since April", told in March: the last year's. */
function begun({ interval: days, text }: DateMention, publishedAt: IsoDay | null): IsoDay {
  const start = days?.start ?? "";
  const ahead = publishedAt !== null && start > publishedAt && !/\d{4}/.test(text);
  return ahead ? `${yearOf(start) - 1}${start.slice(4).replace("-02-29", "-02-28")}` : start;
}

/** "have been killed since March": a stretch of time up to the report, where no day is told. */
function sinceDate({ sentence, dates, publishedAt }: Input): EventDate | null {
  const { tokens } = sentence;
  const date = dates.find(
    (one) =>
      one.interval !== null &&
      (lower(tokens, one.from) === "since" || lower(tokens, one.from - 1) === "since" || isInSince(tokens, one)),
  );
  const record =
    date && tokens.slice(Math.max(0, date.from - RECORD_REACH), date.from).some(({ lower: word }) => RECORD.test(word));
  if (!date?.interval || record || leadsWhen(tokens, date.to)) return null;
  const start = begun(date, publishedAt);
  const past = publishedAt !== null && (publishedAt > date.interval.end || start < date.interval.start);
  const end = past ? publishedAt : date.interval.end;
  return {
    interval: interval(start, end, precisionOf(start, end)),
    text: date.text.startsWith(SINCE.trim()) ? `${SINCE}then` : `${SINCE}${date.text}`,
  };
}

/** Nearest, with what stands in another clause counted as further away. */
function rank(input: Input, date: DateMention, trigger: Span): number {
  const [low, high] = date.from >= trigger.to ? [trigger.to, date.from] : [date.to, trigger.from];
  const breaks = input.sentence.tokens.slice(low, high).filter((token) => CLAUSE.has(token.lower)).length;
  const unresolved = date.interval === null ? 30 : 0;
  const wide = date.interval && date.interval.precision > 2 ? 6 : 0;
  return high - low + breaks * 12 + unresolved + wide;
}

/** ", killing two and wounding three": what came of the deed before, with no other clause in between. */
function isConsequence(tokens: Token[], { anchor, trigger }: { anchor: Span; trigger: Span }): boolean {
  const between = tokens.slice(anchor.to, trigger.to);
  const goesOn = (at: number): boolean => PARTICIPLE.test(between[at]?.lower ?? "");
  const commas = between.flatMap(({ lower: word }, at) => (word === "," ? at : []));
  const [first] = commas;
  if (first === undefined || between.some(({ lower: word }) => CLAUSE.has(word))) return false;
  return goesOn(first + 1) && commas.every((at) => at === first || !between[at + 1]?.capital);
}
const PARTICIPLE = /^[a-z]{3,}ing$/;

/** "on Friday, a day after X struck": the event is told as so many days from another one. */
function anchored(input: Input, trigger: Span): { date: EventDate | null } | null {
  const { tokens } = input.sentence;
  const anchor = input.dates.find(
    (date) =>
      date.nature === "ANCHORED" &&
      date.to <= trigger.from &&
      (trigger.from - date.to <= ANCHOR_REACH ||
        (trigger.from - date.to <= ANCHORED_CLAUSE && isConsequence(tokens, { anchor: date, trigger }))),
  );
  const link = lower(tokens, (anchor?.to ?? 0) - 1);
  if (!anchor || (link !== "after" && link !== "before")) return null;
  const count = SMALL_NUMBERS.get(lower(tokens, anchor.from)) ?? Number(lower(tokens, anchor.from));
  const base = input.dates.filter((date) => date.to <= anchor.from && date.interval?.precision === 1).at(-1);
  const days = lower(tokens, anchor.from + 1).startsWith("day") && Number.isInteger(count);
  if (!base?.interval || !days) return { date: null };
  const day = addDays(base.interval.start, link === "after" ? -count : count);
  return { date: { interval: dayInterval(day), text: `${base.text}, ${anchor.text}` } };
}

const STRETCH_REACH = 14;

/** "after five days of fighting that killed nine", "ending a week of clashes in which nine died": as long as it lasted. */
function lasting({ sentence: { tokens }, dates }: Input, trigger: Span): EventDate | null {
  const stretch = dates.find(
    ({ to, interval: days }) =>
      days !== null && to < trigger.from && trigger.from - to <= STRETCH_REACH && isOfViolence(tokens, to),
  );
  const apart =
    stretch && tokens.slice(stretch.to, trigger.from).some(({ lower: word }) => word === "," || CLAUSE.has(word));
  return stretch && !apart ? { interval: stretch.interval, text: stretch.text } : null;
}

/** "killed in July", told in May: a month that is still to come is the last year's. */
function inThePast(date: DateMention, publishedAt: IsoDay | null): EventDate {
  const { interval: days, nature, text } = date;
  const ahead = days !== null && publishedAt !== null && days.start > publishedAt;
  if (!ahead || nature !== "PARTIAL" || days.precision !== 4 || /\d/.test(text)) return { interval: days, text };
  return { interval: monthInterval(yearOf(days.start) - 1, monthOf(days.start)), text };
}

/** The wording that dates the event told at `trigger`; null where its sentence has none that is its own. */
export function findEventDate(input: Input, trigger: Span): EventDate | null {
  const hung = anchored(input, trigger);
  if (hung) return hung.date;
  const lasted = lasting(input, trigger);
  if (lasted) return lasted;
  const dates = input.dates.filter((date) => usable(input, date, trigger));
  const [nearest] = dates.sort((a, b) => rank(input, a, trigger) - rank(input, b, trigger));
  return nearest ? inThePast(nearest, input.publishedAt) : sinceDate(input);
}

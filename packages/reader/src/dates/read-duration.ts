import type { IsoDay } from "@demarche/domain";
import { SMALL_NUMBERS } from "@demarche/domain";
import type { Token } from "../foundation/prepared-text.ts";
import { entry } from "../foundation/words/facts.ts";
import { addDays, interval, precisionOf } from "./calendar.ts";
import { type DateRead, monthAt, type Reader } from "./read-date.ts";

const DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({ hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 }).flatMap(([unit, days]) => [
    [unit, days],
    [`${unit}s`, days],
  ]),
);
const smallOf = entry(SMALL_NUMBERS);
const daysOf = entry(DAYS);
const MOST_DAYS = 4000;
const PAST = new Set(["past", "last", "previous"]);

function span(published: IsoDay | null, days: number, to: number): DateRead {
  const start = published ? addDays(published, -Math.max(1, Math.round(days))) : null;
  const days_ = published && start ? interval(start, published, precisionOf(start, published)) : null;
  return { to, interval: days_, nature: "RELATIVE", night: false };
}

const wordAt = ({ tokens }: Reader, at: number): string => tokens[at]?.lower ?? "";

function countAt(reader: Reader, at: number): number | undefined {
  const token = reader.tokens[at];
  return token?.kind === "number" ? Number(token.text) : smallOf(token);
}

const unitAt = (reader: Reader, at: number): number | undefined => daysOf(reader.tokens[at]);

/** "the past 24 hours", "the last three weeks", "the past week": from then up to publishing. */
function readPast(reader: Reader, at: number): DateRead | null {
  const start = wordAt(reader, at) === "the" ? at + 1 : at;
  if (start === at || !PAST.has(wordAt(reader, start))) return null;
  const count = countAt(reader, start + 1);
  const unit = unitAt(reader, count === undefined ? start + 1 : start + 2);
  if (unit === undefined || (count ?? 1) * unit > MOST_DAYS) return null;
  return span(reader.publishedAt, (count ?? 1) * unit, count === undefined ? start + 2 : start + 3);
}

const LASTING =
  /^(?:fighting|fights|clashes|violence|war|warfare|bombardment|bombing|shelling|(?:air)?strikes|attacks|conflict|hostilities|battles|combat|unrest|rioting|riots|raids|skirmishes)$/;
const LASTING_REACH = 5;

/** Whether it is violence that lasts as long as the stretch that ends before `of` says: "of heavy fighting", "of cross-border shelling". */
export function isOfViolence(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== "of") return false;
  for (let at = of + 1; at <= of + LASTING_REACH; at += 1) {
    const token = tokens[at];
    if (token?.text === "-") continue;
    if (token?.kind !== "word") return false;
    if (LASTING.test(token.lower)) return true;
  }
  return false;
}

/** "five days of fighting in July": the month dates it. */
const isOfMonth = ({ tokens }: Reader, from: number): boolean =>
  [1, 2, 3].some(
    (step) =>
      /^(?:in|last)$/.test(tokens[from + step - 1]?.lower ?? "") &&
      monthAt(tokens, from + step) > 0 &&
      !tokens.slice(from, from + step).some(({ kind }) => kind === "mark"),
  );

/** "in two days of clashes", "after four days of talks", "ending five days of fighting": up to the report. */
function readDaysOf(reader: Reader, at: number): DateRead | null {
  const count = countAt(reader, at);
  const unit = unitAt(reader, at + 1);
  if (count === undefined || !unit || unit < 1 || wordAt(reader, at + 2) !== "of" || count * unit > MOST_DAYS)
    return null;
  if (isOfMonth(reader, at + 3)) return null;
  const led = /^(?:in|after|during|over|following|by)$/.test(wordAt(reader, at - 1));
  return led || isOfViolence(reader.tokens, at + 2) ? span(reader.publishedAt, count * unit, at + 2) : null;
}

/** "over the weekend": the last Saturday and Sunday are read as last or this weekend elsewhere. */
export const readDuration = (reader: Reader, at: number): DateRead | null =>
  readPast(reader, at) ?? readDaysOf(reader, at);

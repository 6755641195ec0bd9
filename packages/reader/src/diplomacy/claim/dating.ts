import type { DayInterval, IsoDay } from "@demarche/domain";
import { addDays, dayInterval, monthInterval, monthOf, yearInterval, yearOf } from "../../dates/calendar.ts";
import { nth } from "../../foundation/nth.ts";
import type { DateMention } from "../../foundation/prepared-text.ts";
import { modalityOf } from "../discourse/modality.ts";
import type { Frame } from "../syntax/frame.ts";
import type { Unit } from "../syntax/unit.ts";
import { anchoredDate } from "./anchored.ts";
import { coming } from "./coming.ts";
import { ahead, datesAnother, isDeadline } from "./deadline.ts";
import { openingDay, yearBefore } from "./opening-day.ts";

export type Dating = { date: DayInterval | null; wording: string | null; planned: DayInterval | null };

type Input = {
  dates: DateMention[];
  units: readonly Unit[];
  frames: Frame[];
  frame: Frame | null;
  /** The clause of saying over the act: its day dates news. */
  saying: Frame | null;
  focus: number;
  /** The act is still to come: a day after publishing is a planned one. */
  pending: boolean;
  planned: boolean;
  publishedAt: IsoDay | null;
  /** What "the same day" goes back to. */
  lastDate: DayInterval | null;
};

const SAME_DAY = /\b(?:the )?(?:same|that) (?:very )?day\b/i;
const NEXT_DAY = /^(?:on )?(?:the )?(?:next|following) (?:day|morning)$|^the day after$/;
const SAME_MONTH = /\b(?:the )?(?:same|that) month\b/;
const SAME_YEAR = /\b(?:the )?same year\b/;

/** "the same day", "the next day", "the same month": counted from the day told last. */
function fromLast({ units, lastDate, frame, pending }: Input): { date: DayInterval | null; wording: string } | null {
  if (lastDate === null) return null;
  const says = (words: RegExp): boolean => units.some((unit) => unit.kind === "phrase" && words.test(unit.lower));
  if (says(SAME_DAY)) return { date: lastDate, wording: "the same day" };
  const own = units.slice(frame?.at ?? 0, frame?.stop ?? 0);
  const opener = units[0];
  const near = opener ? [opener, ...own] : own;
  const next = near.some((unit) => unit.kind === "phrase" && NEXT_DAY.test(unit.lower));
  if (next && !pending && lastDate.precision === 1)
    return { date: dayInterval(addDays(lastDate.start, 1)), wording: "the next day" };
  if (pending || lastDate.precision > 4) return null;
  const [year, month] = [yearOf(lastDate.start), monthOf(lastDate.start)];
  if (says(SAME_MONTH)) return { date: monthInterval(year, month), wording: "the same month" };
  return says(SAME_YEAR) ? { date: yearInterval(year), wording: "the same year" } : null;
}

/** The clause that a date belongs to: the verb right after it, else the last verb before it, else the sentence's first. */
function ownerOf(input: { units: readonly Unit[]; frames: Frame[]; date: DateMention }): Frame | null {
  const { units, frames, date } = input;
  const at = units.findIndex((unit) => unit.start <= date.start && unit.end >= date.end);
  const next = units
    .slice(at + 1)
    .find((unit) => !(unit.kind === "mark" && (unit.tag === "ADV" || unit.tag === "QUOTE")));
  const before = frames.filter((frame) => frame.verb.start < date.start);
  if (at >= 0 && next?.kind === "verb" && next.finite) return frames.find((frame) => frame.verb === next) ?? null;
  if (opensClause(nth(units, at - 1)) || opensJoined(units, at))
    return frames.find((frame) => frame.verb.start > date.start) ?? null;
  if (before.length === 0) return mainFrame(units, frames);
  return before.at(-1) ?? null;
}

/** "…, and in 2015 Chad recalled its envoy": the day of the clause that the "and" begins. */
function opensJoined(units: readonly Unit[], at: number): boolean {
  const [before, , subject, verb] = units.slice(Math.max(0, at - 1), at + 3);
  if (at < 1 || before?.kind !== "mark" || before.tag !== "CONJ") return false;
  return subject?.kind === "phrase" && subject.type !== "DATE" && verb?.kind === "verb" && verb.finite;
}

/** After a colon, a quotation mark or "that" a date begins a clause. */
const opensClause = (unit: Unit | undefined): boolean =>
  unit?.kind === "mark" && (unit.lower === ":" || unit.tag === "QUOTE" || unit.tag === "REL" || unit.tag === "SUB");

/** The first clause that no subordinating word opens. */
function mainFrame(units: readonly Unit[], frames: Frame[]): Frame | null {
  const finite = frames.filter((frame) => frame.verb.finite);
  const open = finite.find((frame) => !isSubordinate(units, frame));
  return open ?? finite[0] ?? frames[0] ?? null;
}

function isSubordinate(units: readonly Unit[], frame: Frame): boolean {
  const subject = frame.subject ?? frame.object;
  const from = subject ? units.indexOf(subject) : frame.at;
  const before = units[Math.min(from < 0 ? frame.at : from, frame.at) - 1];
  const opener = nth(units, frame.at - 1);
  const opens = (unit: Unit | undefined): boolean =>
    unit?.kind === "mark" && (unit.tag === "SUB" || unit.tag === "REL");
  return opens(before) || opens(opener);
}

/** Clauses that share their day: one's own, those it depends on or is joined to, and the one of saying. */
function shares(input: Input, owner: Frame | null): boolean {
  const { frame, saying } = input;
  if (frame === null || owner === null || owner === saying) return true;
  if (saying !== null && sameSubject(saying, owner)) return true;
  return reaches(input, frame, owner, 0) || reaches(input, owner, frame, 3);
}

const MAX_STEPS = 5;

function reaches(input: Input, frame: Frame, owner: Frame, steps: number): boolean {
  if (frame === owner) return true;
  if (steps >= MAX_STEPS) return false;
  if (sameSubject(frame, owner) && Math.abs(owner.at - frame.at) < 14) return true;
  const before = input.frames[input.frames.indexOf(frame) - 1];
  if (before !== undefined && isWhen(input.units, frame) && reaches(input, before, owner, steps + 1)) return true;
  return [frame.governor, frame.joinedTo].some((above) => above !== null && reaches(input, above, owner, steps + 1));
}

/** "… in 1961, when Chad broke relations": the clause has the day of the one before it. */
function isWhen(units: readonly Unit[], frame: Frame): boolean {
  const subject = frame.passive ? frame.object : frame.subject;
  const from = subject ? units.indexOf(subject) : frame.at;
  const before = units[Math.min(from < 0 ? frame.at : from, frame.at) - 1];
  return before?.kind === "mark" && before.lower === "when";
}

function sameSubject(frame: Frame, owner: Frame): boolean {
  const subject = frame.passive ? frame.object : frame.subject;
  const other = owner.passive ? owner.object : owner.subject;
  return subject !== null && subject === other;
}

/** "a return of ambassadors, absent since 2015, was raised": how long it has been so is no day of what is to come. */
const isSince = (units: readonly Unit[], { start, end }: DateMention): boolean =>
  units.some(
    (unit) => unit.kind === "phrase" && unit.start <= start && unit.end >= end && unit.lower.startsWith("since "),
  );

type Candidate = { date: DateMention; own: boolean; distance: number };

function candidates(input: Input): Candidate[] {
  if (input.dates.length === 0) return [];
  return input.dates
    .map((date) => (input.pending ? (coming(date, input.publishedAt) ?? date) : yearBefore(date, input.publishedAt)))
    .filter((date) => date.interval !== null && (input.pending || !isDeadline(input.units, date)))
    .filter((date) => !(input.pending && isSince(input.units, date)))
    .filter((date) => !datesAnother({ units: input.units, focus: input.focus, date }))
    .map((date) => ({ date, owner: ownerOf({ units: input.units, frames: input.frames, date }) }))
    .filter(({ owner }) => shares(input, owner) && !isYetToCome(input, owner))
    .map(({ date: told, owner }) => {
      const date = placedAhead(input, told, owner);
      const distance = date.start >= input.focus ? date.start - input.focus : (input.focus - date.end) * 1.5;
      return { date, own: owner === input.frame, distance };
    })
    .sort((a, b) => Number(b.own) - Number(a.own) || a.distance - b.distance);
}

/** "agreed that they would meet on Friday": the day of what is to come is not the day of the agreeing. */
function isYetToCome({ frame, pending }: Input, owner: Frame | null): boolean {
  if (pending || owner === null || owner === frame || owner.governor !== frame) return false;
  return owner.verb.infinitive || owner.verb.auxiliaries.some((word) => AHEAD.test(word));
}
const AHEAD = /^(?:will|shall|would|'ll|'d)$/;

function placedAhead(input: Input, date: DateMention, owner: Frame | null): DateMention {
  const { units, frame, publishedAt } = input;
  if (!input.pending) return date;
  const modality = frame ? modalityOf(units, frame) : null;
  return ahead({ date, units, own: owner === frame, modality, planned: input.planned, publishedAt }) ?? date;
}

function isFuture(date: DateMention, publishedAt: IsoDay | null): boolean {
  return (
    date.nature === "FUTURE" || (publishedAt !== null && date.interval !== null && date.interval.start > publishedAt)
  );
}

/** R17: the day of an act from its own clause, else from the clauses that it shares a day with. */
export function dateAct(input: Input): Dating {
  const anchored = input.frame ? anchoredDate({ ...input, frame: input.frame }) : undefined;
  if (anchored) return { date: anchored.date, wording: anchored.wording, planned: null };
  const known = candidates(input);
  const planned = input.pending ? (known.find(({ date }) => isFuture(date, input.publishedAt))?.date ?? null) : null;
  const past =
    known.find(({ date }) => !isFuture(date, input.publishedAt) && !isDeadline(input.units, date))?.date ?? null;
  if (past) return { date: past.interval, wording: past.text, planned: planned?.interval ?? null };
  const same = fromLast(input);
  if (same) return { ...same, planned: planned?.interval ?? null };
  const opening = input.pending || planned ? null : openingDay(input);
  if (opening?.interval && !isFuture(opening, input.publishedAt))
    return { date: opening.interval, wording: opening.text, planned: null };
  return { date: null, wording: planned?.text ?? null, planned: planned?.interval ?? null };
}

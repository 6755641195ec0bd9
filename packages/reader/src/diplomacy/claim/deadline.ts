import { addDays } from "../../dates/calendar.ts";
import { nth } from "../../foundation/nth.ts";
import type { DateMention } from "../../foundation/prepared-text.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import { yearAfter } from "./opening-day.ts";

const WEEK = 7;
const AHEAD = /^(?:by|for|until|till)$/;
const LIMITS = /^(?:by|within)$/;
const HOUR = /^(?:midnight|noon)$/;
const BACKWARD = /^(?:last|past)\b/i;
const COMING = new Set(["FUTURE", "AGREED"]);

const isHour = (unit: Unit | undefined): unit is NounPhrase => unit?.kind === "phrase" && HOUR.test(unit.head);

function firstWord(wording: string): string {
  const end = wording.indexOf(" ");
  return end < 0 ? wording : wording.slice(0, end);
}

/** The word before a date, over an hour that stands between: "by Friday", "by midnight on Friday". */
function leadOf(units: readonly Unit[], date: DateMention): string {
  const at = units.findIndex((unit) => unit.start <= date.start && unit.end >= date.end);
  const [unit, before] = [units[at], nth(units, at - 1)];
  const hour = isHour(before) ? nth(units, at - 2) : undefined;
  if (hour) return hour.kind === "mark" ? hour.lower : "";
  const within = unit?.kind === "phrase" && unit.start < date.start ? firstWord(unit.lower) : undefined;
  return within ?? (before?.kind === "mark" ? before.lower : "");
}

/** "by midnight on Saturday", "within the week": a day until which, not on which. */
export const isDeadline = (units: readonly Unit[], date: DateMention): boolean => LIMITS.test(leadOf(units, date));

/** "the strike of 16 May": the day of that thing, and not of the act that speaks of it at `focus`. */
export function datesAnother(input: { units: readonly Unit[]; date: DateMention; focus: number }): boolean {
  const { units, date, focus } = input;
  if (leadOf(units, date) !== "of") return false;
  const thing = units.filter((unit) => unit.kind === "phrase" && unit.end < date.start).at(-1);
  return thing !== undefined && !(thing.start <= focus && focus < thing.end);
}

type Input = {
  date: DateMention;
  units: readonly Unit[];
  /** The date stands in the act's own clause. */
  own: boolean;
  modality: string | null;
  /** The act is planned, whatever the form of its verb: "is expected in the capital on Friday". */
  planned: boolean;
};

/** A weekday in the telling of what is still to come: "will return on Friday", "agreed to go back by Friday". */
function isComing({ date, units, own, modality, planned }: Input): boolean {
  if (date.nature !== "WEEKDAY" || date.interval === null || BACKWARD.test(date.text)) return false;
  return AHEAD.test(leadOf(units, date)) || (own && isToCome({ modality, planned }));
}

const isToCome = ({ modality, planned }: Pick<Input, "modality" | "planned">): boolean =>
  planned || (modality !== null && COMING.has(modality));

/** R17 resolves a weekday backward for what has happened; one that a pending act waits for lies 0 to 6 days ahead. */
export function ahead(input: Input & { publishedAt: string | null }): DateMention | null {
  const { date, publishedAt } = input;
  const later = input.own && isToCome(input) ? yearAfter(date, publishedAt) : null;
  if (later) return later;
  if (!isComing(input) || date.interval === null || publishedAt === null) return null;
  const shift = date.interval.start < publishedAt ? WEEK : 0;
  const { start, end } = date.interval;
  return {
    ...date,
    interval: { ...date.interval, start: addDays(start, shift), end: addDays(end, shift) },
    nature: "FUTURE",
  };
}

import { dayNumber, dayOf } from "../words/dates.ts";

/** A day on which something was published or happened. */
export type Tick = { day: string; documents: number; events: number };

export type Axis = { first: string; last: string; ticks: Tick[] };

type Dates = { documents: (string | null)[]; events: (string | null)[]; startsOn: string };

const dayPart = (iso: string | null): string | null => (iso === null ? null : iso.slice(0, 10));

/** Days with documents or events, in order, over an axis from the first to the last of them. */
export function axisOf({ documents, events, startsOn }: Dates): Axis {
  const ticks = new Map<string, Tick>();
  const at = (day: string): Tick => {
    const tick = ticks.get(day) ?? { day, documents: 0, events: 0 };
    ticks.set(day, tick);
    return tick;
  };
  for (const day of documents.map(dayPart)) if (day) at(day).documents += 1;
  for (const day of events.map(dayPart)) if (day) at(day).events += 1;
  const ordered = [...ticks.values()].sort((one, other) => one.day.localeCompare(other.day));
  const inWindow = ordered.filter((tick) => tick.day >= startsOn);
  return { first: inWindow[0]?.day ?? startsOn, last: inWindow.at(-1)?.day ?? startsOn, ticks: inWindow };
}

/** Where a day lies on the axis, 0 to 1; days outside lie at its ends. */
export function shareOf({ axis, day }: { axis: Axis; day: string }): number {
  const [first, last] = [dayNumber(axis.first), dayNumber(axis.last)];
  if (last <= first) return 1;
  return Math.min(1, Math.max(0, (dayNumber(day) - first) / (last - first)));
}

/** The nearest days with a tick before and after a day. */
export function neighbours({ axis, day }: { axis: Axis; day: string }): {
  before: string | null;
  after: string | null;
} {
  const days = axis.ticks.map((tick) => tick.day);
  return { before: days.findLast((other) => other < day) ?? null, after: days.find((other) => other > day) ?? null };
}

/** Every day of the axis, for a control that steps by one. */
export const daysOf = (axis: Axis): string[] => {
  const first = dayNumber(axis.first);
  return Array.from({ length: dayNumber(axis.last) - first + 1 }, (_, offset) => dayOf(first + offset));
};

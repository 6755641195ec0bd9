import { oneOrMore } from "../../ledger/one-or-more.ts";
import { type Placing, type Span, TIERS } from "./placing.ts";
import type { Region } from "./region.ts";
import { TOLD_AHEAD, TOLD_WITHIN } from "./region-fit.ts";

/** Things by ground (event and country) and day. */
type Calendar<T> = Map<string, Map<number, Set<T>>>;

const ANY = "*";
const LONGEST_VAGUE_DAYS = 400;

/** Finds the regions that a mention may fit, and the mentions that a region may draw in, by ground and day. */
export function regionLookup() {
  const days: Calendar<Region> = new Map();
  const news: Calendar<Region> = new Map();
  const thin: Calendar<Placing> = new Map();
  const vague: Calendar<Placing> = new Map();
  const founded = oneOrMore<Region>();

  return {
    place(region: Region): void {
      for (const { value } of region.days.values())
        enter({ calendar: days, grounds: groundsOf(region), span: value, thing: region });
      for (const { value } of region.news.values())
        enter({ calendar: news, grounds: groundsOf(region), span: value, thing: region });
      for (const { value } of region.documents.values()) founded.add(value, region);
    },
    remove(region: Region): void {
      for (const { value } of region.days.values())
        leave({ calendar: days, grounds: groundsOf(region), span: value, thing: region });
      for (const { value } of region.news.values())
        leave({ calendar: news, grounds: groundsOf(region), span: value, thing: region });
      for (const { value } of region.documents.values()) founded.remove(value, region);
    },
    watch(placing: Placing): void {
      for (const span of watched(placing))
        enter({ calendar: thin, grounds: [groundOf(placing)], span, thing: placing });
      if (placing.vague !== null)
        enter({ calendar: vague, grounds: [placing.mention.event], span: NO_DAY, thing: placing });
    },
    unwatch(placing: Placing): void {
      for (const span of watched(placing))
        leave({ calendar: thin, grounds: [groundOf(placing)], span, thing: placing });
      if (placing.vague !== null)
        leave({ calendar: vague, grounds: [placing.mention.event], span: NO_DAY, thing: placing });
    },
    /** Regions of a tier before the mention's that it may fit. */
    candidates(placing: Placing): Set<Region> {
      const { known, tier, documentId } = placing;
      const found = new Set<Region>(founded.of(documentId));
      const grounds = soughtGrounds(placing);
      gather({ calendar: days, grounds, span: soughtDays(placing), into: found });
      if (tier >= TIERS.ASIDE) {
        gather({ calendar: news, grounds, span: { from: known - TOLD_WITHIN, to: known + TOLD_WITHIN }, into: found });
      }
      return found;
    },
    /** Mentions of later tiers that may fit the region. */
    drawn(region: Region): Set<Placing> {
      const { from, to } = reach(region);
      const span = { from: from - TOLD_WITHIN, to: to + TOLD_WITHIN };
      const found = new Set<Placing>();
      const own = `${region.event}|${region.country}`;
      const grounds = region.country === null ? [...thin.keys()] : [own, `${region.event}|${ANY}`];
      gather({ calendar: thin, grounds, span, into: found });
      gather({ calendar: vague, grounds: [region.event], span: NO_DAY, into: found });
      return found;
    },
  };
}

/** From the first to the last day that anything of the region is told of or on. */
function reach({ window, days, news }: Region): Span {
  let { from, to } = window;
  for (const { value } of [...days.values(), ...news.values()]) {
    from = Math.min(from, value.from);
    to = Math.max(to, value.to);
  }
  return { from, to };
}

const NO_DAY: Span = { from: 0, to: 0 };

function groundsOf({ event, country }: Region): string[] {
  return [`${event}|${country}`, `${event}|${ANY}`];
}

/** A mention that names no country may be of any. */
function groundOf({ mention: { event, country } }: Placing): string {
  return `${event}|${country ?? ANY}`;
}

function soughtGrounds({ mention: { event, country } }: Placing): string[] {
  return country === null ? [`${event}|${ANY}`] : [`${event}|${country}`, `${event}|null`];
}

function soughtDays({ day, vague, known }: Placing): Span {
  if (day !== null) return { from: day.from - TOLD_AHEAD, to: day.to + TOLD_AHEAD };
  if (vague !== null) return { from: vague.from, to: Math.min(vague.to, vague.from + LONGEST_VAGUE_DAYS) };
  return { from: known - TOLD_WITHIN, to: known + TOLD_AHEAD };
}

function watched({ day, known }: Placing): Span[] {
  const told = { from: known, to: known };
  return day === null ? [told] : [told, day];
}

type Entry<T> = { calendar: Calendar<T>; grounds: readonly string[]; span: Span; thing: T };

function enter<T>({ calendar, grounds, span, thing }: Entry<T>): void {
  for (const ground of grounds) {
    const byDay = calendar.get(ground) ?? new Map<number, Set<T>>();
    calendar.set(ground, byDay);
    for (let day = span.from; day <= span.to; day += 1) setIn(byDay, day).add(thing);
  }
}

function leave<T>({ calendar, grounds, span, thing }: Entry<T>): void {
  for (const ground of grounds) {
    for (let day = span.from; day <= span.to; day += 1) calendar.get(ground)?.get(day)?.delete(thing);
  }
}

function gather<T>(input: { calendar: Calendar<T>; grounds: readonly string[]; span: Span; into: Set<T> }): void {
  const { calendar, grounds, span, into } = input;
  // Without iterators, which were a tenth of all that taking a text in allocates.
  const add = (thing: T): void => void into.add(thing);
  for (const ground of grounds) {
    const byDay = calendar.get(ground);
    if (byDay === undefined) continue;
    for (let day = span.from; day <= span.to; day += 1) byDay.get(day)?.forEach(add);
  }
}

function setIn<K, T>(sets: Map<K, Set<T>>, key: K): Set<T> {
  const known = sets.get(key);
  if (known !== undefined) return known;
  const set = new Set<T>();
  sets.set(key, set);
  return set;
}

import { MISDATED_DAYS, type Placing, type Span, spansApart, TIERS } from "./placing.ts";
import { NO_SIDE, type Region } from "./region.ts";

/** How well a mention fits a region; lower sorts first, position by position. Null: it is of another. */
export type RegionFit = readonly number[] | null;

/** A text that gives no day tells of an event of the weeks before it, or of one it announces. */
export const TOLD_WITHIN = 31;
export const TOLD_AHEAD = 7;
const FRESH_DAYS = 7;
const LATER_EVENT = 1_000;

type Pair = { placing: Placing; region: Region };

/** Mirrors how a mention is held against an incident (R13), as far as the region as a whole can tell. */
export function regionFit({ placing, region }: Pair): RegionFit {
  const { mention } = placing;
  if (mention.event !== region.event || !sidesAgree({ placing, region }) || !placesAgree({ placing, region }))
    return null;
  const off = daysOff({ placing, region });
  if (off === null) return null;
  const own = region.documents.has(placing.documentId);
  const news = newsOff({ placing, region });
  const known = own || identifies({ placing, region, fresh: news <= FRESH_DAYS });
  if (!known && !mayBeOne({ placing, region })) return null;
  const samePlace = mention.admin1 !== null && mention.admin1 === region.admin1 ? 0 : 1;
  const sameSide = mention.side === null || region.sides.has(mention.side) ? 0 : 1;
  return [known ? 0 : 1, region.tier === TIERS.ASIDE ? 1 : 0, sameSide, off, own ? 0 : 1, samePlace, own ? 0 : news];
}

function sharesState({ placing, region }: Pair): boolean {
  return placing.mention.states.some((state) => region.states.has(state));
}

function sidesAgree({ placing, region }: Pair): boolean {
  const { side } = placing.mention;
  if (side === null || region.sides.has(NO_SIDE) || region.sides.has(side)) return true;
  return sharesState({ placing, region });
}

function placesAgree({ placing: { mention }, region }: Pair): boolean {
  const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;
  return agree(mention.country, region.country) && agree(mention.admin1, region.admin1);
}

/** Days between what both date; null where they are two events, or where nothing says that they are near. */
function daysOff({ placing, region }: Pair): number | null {
  const { day, vague } = placing;
  if (day !== null) {
    if (region.days.size === 0) return newsOff({ placing, region }) <= TOLD_WITHIN ? MISDATED_DAYS : null;
    const apart = nearest(region.days.values(), (span) => spansApart(day, span));
    return apart <= (sharesState({ placing, region }) ? MISDATED_DAYS : 1) ? apart : null;
  }
  if (vague !== null) {
    if (region.days.size === 0) return spansApart(vague, region.window) === 0 ? 0 : null;
    return nearest(region.days.values(), (span) => spansApart(vague, span)) === 0 ? 0 : null;
  }
  if (region.documents.has(placing.documentId)) return 0;
  return newsOff({ placing, region }) < Number.POSITIVE_INFINITY ? 0 : null;
}

/** Days from the event to the text: what comes without a day is of the nearest event before it; infinite out of reach. */
function newsOff({ placing: { known }, region }: Pair): number {
  if (region.days.size > 0) return nearest(region.days.values(), (span) => told(known - span.to));
  return nearest(region.news.values(), (span) => told(Math.abs(known - span.to)));
}

function told(after: number): number {
  if (after > TOLD_WITHIN || after < -TOLD_AHEAD) return Number.POSITIVE_INFINITY;
  return after >= 0 ? after : LATER_EVENT - after;
}

function identifies(input: Pair & { fresh: boolean }): boolean {
  const { placing, region, fresh } = input;
  const { country, admin1 } = placing.mention;
  if (sharesState(input)) return true;
  if (country === null) return false;
  if (region.country === null) return placing.day !== null && region.days.size > 0;
  if (placing.day !== null && region.days.size > 0) return true;
  return admin1 !== null && admin1 === region.admin1 && fresh;
}

/** What founds without a day may be an incident of its ground, where the side or the province is the same. */
function mayBeOne({ placing, region }: Pair): boolean {
  const { mention, day, tier } = placing;
  if (day !== null || tier === TIERS.JOINING || region.days.size === 0) return false;
  const country = mention.country ?? mention.likelyCountry;
  if (country === null || country !== region.country) return false;
  return mention.side !== null || (mention.admin1 !== null && mention.admin1 === region.admin1);
}

/** Whether nothing but its ground and time speaks for it: of two such regions it may be either. */
export function isGuess(fit: readonly number[]): boolean {
  return fit[0] === 1;
}

function nearest(spans: Iterable<{ value: Span }>, distance: (span: Span) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { value } of spans) least = Math.min(least, distance(value));
  return least;
}

/** Below zero where `a` fits better. Regions that fit equally are told apart by when they begin, then by their key. */
export function compareRegions(a: { region: Region; fit: readonly number[] }, b: typeof a): number {
  for (const [index, value] of a.fit.entries()) {
    const other = b.fit[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  if (a.region.window.from !== b.region.window.from) return a.region.window.from - b.region.window.from;
  return a.region.key < b.region.key ? -1 : 1;
}

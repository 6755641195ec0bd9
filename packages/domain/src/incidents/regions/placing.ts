import { dayNumber } from "../../dates/days.ts";
import { type Mention, preciseDate } from "../mention.ts";

/**
 * How much a mention tells of where it belongs, fullest first: TOLD by day, country and province; DATED by day and
 * country; LOOSE by less; ASIDE, what R7 sets aside, which moves nothing that others founded; JOINING, what founds nothing.
 */
export const TIERS = { TOLD: 0, DATED: 1, LOOSE: 2, ASIDE: 3, JOINING: 4 } as const;
export type Tier = (typeof TIERS)[keyof typeof TIERS];

/** Days as numbers since 1970, both ends included. */
export type Span = { from: number; to: number };

/** A mention as regions see it. */
export type Placing = {
  mention: Mention;
  id: string;
  documentId: string;
  tier: Tier;
  /** The day it gives, where it gives one; `vague` the weeks or years it gives instead. */
  day: Span | null;
  vague: Span | null;
  /** Day on which its text was known. */
  known: number;
  /** What its text tells in all, the same for copies of one origin. */
  text: string;
};

export function placingOf({ mention, text }: { mention: Mention; text: string }): Placing {
  const { claim, date } = mention;
  const precise = preciseDate(mention);
  return {
    mention,
    id: claim.id,
    documentId: claim.documentId,
    tier: tierOf(mention),
    day: precise === null ? null : spanOf(precise),
    vague: precise === null && date !== null ? spanOf(date) : null,
    known: dayNumber(claim.document.knownOn),
    text,
  };
}

function tierOf(mention: Mention): Tier {
  if (!mention.founds) return TIERS.JOINING;
  if (mention.claim.setAside !== null) return TIERS.ASIDE;
  if (preciseDate(mention) === null || mention.country === null) return TIERS.LOOSE;
  return mention.admin1 === null ? TIERS.DATED : TIERS.TOLD;
}

function spanOf({ start, end }: { start: string; end: string }): Span {
  return { from: dayNumber(start), to: dayNumber(end) };
}

/** Days between two spans; 0 where they share one. */
export function spansApart(a: Span, b: Span): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** A misdated event is a few days off (R17). */
export const MISDATED_DAYS = 3;
const NEWS_DAYS = 7;

export type Home = { key: string; window: Span; gap: number; doubtful: boolean };

/** Where a mention founds: mentions of one key whose windows are no more than `gap` days apart share a region. */
export function homeOf({ placing, doubtful }: { placing: Placing; doubtful: boolean }): Home {
  const { mention, day, tier } = placing;
  const standing = `${tier === TIERS.ASIDE ? "aside" : ""}${doubtful ? "?" : ""}`;
  const country = mention.country ?? mention.likelyCountry;
  const ground = `${standing}|${mention.event}|${country}`;
  if (day !== null && country !== null) {
    const province = mention.country === null ? "?" : mention.admin1;
    return { key: `${ground}|${province}`, window: day, gap: MISDATED_DAYS, doubtful };
  }
  const window = day ?? placing.vague ?? { from: placing.known - NEWS_DAYS, to: placing.known };
  if (isPlaced(mention)) return { key: `${ground}||${mention.side}`, window, gap: 0, doubtful };
  return { key: `${ground}|${placing.text}`, window, gap: Number.POSITIVE_INFINITY, doubtful };
}

function isPlaced({ likelyCountry, states, admin1, side }: Mention): boolean {
  return likelyCountry !== null && (states.length > 0 || (admin1 !== null && side !== null));
}

/** Whether a mention told anew belongs where it did: by what it says, how much that tells, when it was known, and where it would found. */
export function isPlacedAlike(a: Placing, b: Placing | undefined): boolean {
  if (a.id !== b?.id || a.mention.claim.claim !== b.mention.claim.claim) return false;
  return a.tier === b.tier && a.known === b.known && homeKey(a) === homeKey(b);
}

function homeKey(placing: Placing): string {
  return homeOf({ placing, doubtful: false }).key;
}

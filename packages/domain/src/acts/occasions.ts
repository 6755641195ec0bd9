import type { DayInterval } from "../claims/claim.ts";
import { byText, groupBy } from "../ledger/group-by.ts";
import { isPending, MISSION_ACTS } from "./act-kinds.ts";
import { type KnownDiplomaticClaim, occasionOf } from "./diplomatic-claims.ts";
import { addTo, meets, type Occasion, occasionFrom } from "./occasion.ts";
import { ordinalOf, type Stretch, stretchesApart, stretchOf } from "./stretch.ts";

const RETOLD_WITHIN = 14;
const PLANNED_AHEAD = 30;
const UNDATED_TOGETHER = 3;

type Dated = { known: KnownDiplomaticClaim; days: Stretch };

/** Parts the tellings of one kind of act between one pair into occasions. The order of the input makes no difference. */
export function occasionsOf(claims: readonly KnownDiplomaticClaim[]): KnownDiplomaticClaim[][] {
  const sorted = [...claims].sort((a, b) => byText(a.document.knownOn, b.document.knownOn) || byText(a.id, b.id));
  const placed = sorted.map((known) => ({ known, interval: occasionOf(known) }));
  const dated = placed.flatMap(({ known, interval }) => (interval === null ? [] : [withDays(known, interval)]));
  const isSharp = ({ days }: Dated) => days.to - days.from <= 1;
  const occasions = sharpOccasions(dated.filter(isSharp));
  for (const one of dated.filter((entry) => !isSharp(entry))) joinByDays(occasions, one);
  for (const { known, interval } of placed) if (interval === null) joinUndated(occasions, known);
  return occasions.map((occasion) => occasion.claims);
}

function withDays(known: KnownDiplomaticClaim, interval: DayInterval): Dated {
  return { known, days: stretchOf(interval) };
}

/** Acts upon a mission are rare: two days' difference is still a dispute about one date (R19). */
function toleranceOf({ claim }: KnownDiplomaticClaim): number {
  return MISSION_ACTS.has(claim.act) ? 2 : 1;
}

/** The day that most documents give draws in what lies within the tolerance; then the next one. */
function sharpOccasions(dated: readonly Dated[]): Occasion[] {
  const occasions: Occasion[] = [];
  const open = groupBy(dated, ({ days }) => `${days.from}/${days.to}`);
  for (let days = mostToldDays(open); days !== null; days = mostToldDays(open)) {
    const occasion = occasionFrom(days);
    for (const [key, group] of nearest(open, days)) {
      const left = group.filter((one) => !taken(occasion, one));
      if (left.length > 0) open.set(key, left);
      else open.delete(key);
    }
    occasions.push(occasion);
  }
  return occasions;
}

function taken(occasion: Occasion, one: Dated): boolean {
  if (!belongs(one, occasion)) return false;
  addTo(occasion, one.known, one.days);
  return true;
}

type Open = ReadonlyMap<string, Dated[]>;

/** Groups within the tolerance, the nearest first. */
function nearest(open: Open, days: Stretch): [string, Dated[]][] {
  const apart = ([, group]: [string, Dated[]]) => stretchesApart(group[0]?.days ?? days, days);
  const near = [...open].filter((entry) => entry[1].some(({ known }) => apart(entry) <= toleranceOf(known)));
  return near.sort((a, b) => apart(a) - apart(b) || byText(a[0], b[0]));
}

function mostToldDays(open: Open): Stretch | null {
  let best: { days: Stretch; documents: number } | null = null;
  for (const group of open.values()) {
    const days = group[0]?.days;
    if (days === undefined || (best !== null && group.length < best.documents)) continue;
    const documents = new Set(group.map(({ known }) => known.documentId)).size;
    const isBetter =
      best === null || documents > best.documents || (documents === best.documents && isEarlier(days, best.days));
    if (isBetter) best = { days, documents };
  }
  return best?.days ?? null;
}

function isEarlier(a: Stretch, b: Stretch): boolean {
  return a.from < b.from || (a.from === b.from && a.to < b.to);
}

/** A text that gives two days for an act tells of two, unless the act is one upon a mission. */
function belongs({ known, days }: Dated, occasion: Occasion): boolean {
  if (!meets(occasion, known)) return false;
  if (MISSION_ACTS.has(known.claim.act)) return true;
  const told = occasion.daysByDocument.get(known.documentId) ?? [];
  return told.every((other) => stretchesApart(other, days) === 0);
}

function joinByDays(occasions: Occasion[], { known, days }: Dated): void {
  const candidates = occasions.filter(
    (occasion) => occasion.days !== null && stretchesApart(occasion.days, days) === 0,
  );
  const fullest = candidates.sort((a, b) => b.claims.length - a.claims.length).find((one) => meets(one, known));
  const occasion = fullest ?? occasionFrom(days);
  if (fullest === undefined) occasions.push(occasion);
  addTo(occasion, known, days);
}

/** An undated telling belongs to the act that its own text dates, else to the last one before it was published. */
function joinUndated(occasions: Occasion[], known: KnownDiplomaticClaim): void {
  const knownOn = ordinalOf(known.document.knownOn);
  const isOwn = (occasion: Occasion) => occasion.daysByDocument.has(known.documentId);
  const candidates = occasions
    .filter((occasion) => isInReach({ occasion, known, knownOn }))
    .sort((a, b) => {
      return Number(isOwn(b)) - Number(isOwn(a)) || distance(a, knownOn) - distance(b, knownOn);
    });
  const chosen = candidates.find((one) => meets(one, known));
  const occasion = chosen ?? occasionFrom(null);
  if (chosen === undefined) occasions.push(occasion);
  addTo(occasion, known, null);
}

function isInReach(input: { occasion: Occasion; known: KnownDiplomaticClaim; knownOn: number }): boolean {
  const { occasion, known, knownOn } = input;
  const upon = MISSION_ACTS.has(known.claim.act);
  if (occasion.days === null) return upon || distance(occasion, knownOn) <= UNDATED_TOGETHER;
  const ahead = isPending(known.claim) && !upon ? PLANNED_AHEAD : 1;
  if (occasion.days.from > knownOn + ahead) return false;
  return upon || knownOn - occasion.days.to <= RETOLD_WITHIN;
}

/** Days from the occasion, or where it is undated from its first telling. */
function distance(occasion: Occasion, knownOn: number): number {
  return Math.abs((occasion.days?.to ?? occasion.firstKnownOn) - knownOn);
}

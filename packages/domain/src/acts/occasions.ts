import type { DayInterval } from "../claims/claim.ts";
import { addDays, daysApart, daysBetween, daysIntersect } from "../dates/days.ts";
import { isPending, MISSION_ACTS } from "./act-kinds.ts";
import { type KnownDiplomaticClaim, occasionOf } from "./diplomatic-claims.ts";
import { differentCompany } from "./names.ts";

/** Tellings of one act with the days that hold them together; null: no telling is dated. */
export type Occasion = { days: DayInterval | null; claims: KnownDiplomaticClaim[] };

type Dated = { known: KnownDiplomaticClaim; days: DayInterval };

const RETOLD_WITHIN = 14;
const PLANNED_AHEAD = 30;
const UNDATED_TOGETHER = 3;

/** Parts the tellings of one kind of act between one pair into occasions. The order of the input makes no difference. */
export function occasionsOf(claims: readonly KnownDiplomaticClaim[]): Occasion[] {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const dated = sorted.flatMap((known) => {
    const days = occasionOf(known);
    return days === null ? [] : [{ known, days }];
  });
  const isSharp = ({ days }: Dated) => daysBetween(days.start, days.end) <= 1;
  const occasions = sharpOccasions(dated.filter(isSharp));
  for (const one of dated.filter((entry) => !isSharp(entry))) joinByDays(occasions, one);
  for (const known of sorted.filter((entry) => occasionOf(entry) === null)) joinUndated(occasions, known);
  return occasions;
}

/** Acts upon a mission are rare: two days' difference is still a dispute about one date (R19). */
function tolerance({ claim }: KnownDiplomaticClaim): number {
  return MISSION_ACTS.has(claim.act) ? 2 : 1;
}

/** The day that most documents give draws in what lies within the tolerance; then the next one. */
function sharpOccasions(dated: readonly Dated[]): Occasion[] {
  const occasions: Occasion[] = [];
  let open = [...dated];
  while (open.length > 0) {
    const days = mostToldDays(open);
    const occasion: Occasion = { days, claims: [] };
    const near = [...open].sort(
      (a, b) => daysApart(a.days, days) - daysApart(b.days, days) || (a.known.id < b.known.id ? -1 : 1),
    );
    for (const one of near) if (belongs({ one, occasion, days })) occasion.claims.push(one.known);
    open = open.filter(({ known }) => !occasion.claims.includes(known));
    occasions.push(occasion);
  }
  return occasions;
}

function mostToldDays(dated: readonly Dated[]): DayInterval {
  const told = new Map<string, { days: DayInterval; documents: Set<string> }>();
  for (const { days, known } of dated) {
    const key = `${days.start}/${days.end}`;
    const entry = told.get(key) ?? { days, documents: new Set() };
    entry.documents.add(known.documentId);
    told.set(key, entry);
  }
  const ranked = [...told].sort(([a, x], [b, y]) => y.documents.size - x.documents.size || (a < b ? -1 : 1));
  return ranked[0]?.[1].days ?? { start: "", end: "", precision: 5 };
}

/** A text that gives two days for an act tells of two, unless the act is one upon a mission. */
function belongs({ one, occasion, days }: { one: Dated; occasion: Occasion; days: DayInterval }): boolean {
  if (daysApart(one.days, days) > tolerance(one.known) || otherCompany(occasion, one.known)) return false;
  if (MISSION_ACTS.has(one.known.claim.act)) return true;
  const sameText = occasion.claims.filter(({ documentId }) => documentId === one.known.documentId);
  return sameText.every((other) => daysIntersect(occasionOf(other) ?? one.days, one.days));
}

function otherCompany(occasion: Occasion, known: KnownDiplomaticClaim): boolean {
  return occasion.claims.some((other) => differentCompany(other.claim.participants, known.claim.participants));
}

function joinByDays(occasions: Occasion[], { known, days }: Dated): void {
  const candidates = occasions.filter(
    (occasion) => occasion.days !== null && daysIntersect(occasion.days, days) && !otherCompany(occasion, known),
  );
  const fullest = candidates.sort((a, b) => b.claims.length - a.claims.length)[0];
  if (fullest === undefined) occasions.push({ days, claims: [known] });
  else fullest.claims.push(known);
}

/** An undated telling belongs to the act that its own text dates, else to the last one before it was published. */
function joinUndated(occasions: Occasion[], known: KnownDiplomaticClaim): void {
  const candidates = occasions.filter((occasion) => inReach(occasion, known) && !otherCompany(occasion, known));
  const own = candidates.filter(({ claims }) => claims.some(({ documentId }) => documentId === known.documentId));
  const chosen = (own.length > 0 ? own : candidates).sort((a, b) => distance(a, known) - distance(b, known))[0];
  if (chosen === undefined) occasions.push({ days: null, claims: [known] });
  else chosen.claims.push(known);
}

function inReach(occasion: Occasion, known: KnownDiplomaticClaim): boolean {
  const { knownOn } = known.document;
  const upon = MISSION_ACTS.has(known.claim.act);
  if (occasion.days === null) return upon || distance(occasion, known) <= UNDATED_TOGETHER;
  const ahead = isPending(known.claim) && !upon ? PLANNED_AHEAD : 1;
  if (occasion.days.start > addDays(knownOn, ahead)) return false;
  return upon || daysBetween(occasion.days.end, knownOn) <= RETOLD_WITHIN;
}

function distance(occasion: Occasion, known: KnownDiplomaticClaim): number {
  const { knownOn } = known.document;
  if (occasion.days !== null) return Math.abs(daysBetween(occasion.days.end, knownOn));
  return Math.min(...occasion.claims.map(({ document }) => Math.abs(daysBetween(document.knownOn, knownOn))));
}

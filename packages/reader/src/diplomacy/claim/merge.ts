import type { ActStatus, DayInterval, DiplomaticClaim, IsoDay } from "@demarche/domain";
import { addDays } from "../../dates/calendar.ts";

const SYMMETRIC = new Set(["PHONE_CALL", "MEETING", "AGREEMENT", "DEESCALATION"]);
const DONE = new Set<ActStatus>(["EFFECTED", "ANNOUNCED", "REPORTED"]);
const DAY = 86_400_000;
const MAX_EVIDENCE = 12;
/** Occasions of one act between the same two that a repeat is compared with. */
const MAX_OCCASIONS = 60;

const recallType = ({ act }: DiplomaticClaim): string => (act === "AMBASSADOR_WITHDRAWN" ? "AMBASSADOR_RECALLED" : act);

function keyOf(claim: DiplomaticClaim): string {
  const act = recallType(claim);
  const sides = [claim.actor ?? "?", claim.target ?? "?"];
  const stage = DONE.has(claim.status) ? "DONE" : claim.status === "DENIED" ? "DENIED" : "PENDING";
  return [act, stage, ...(SYMMETRIC.has(claim.act) ? sides.sort() : sides)].join("|");
}

/** Dates that are at most a day apart, or one of them unknown, may be of one occasion. */
function sameOccasion(a: DayInterval | null, b: DayInterval | null): boolean {
  if (!a || !b) return true;
  return Date.parse(a.start) - Date.parse(b.end) <= DAY && Date.parse(b.start) - Date.parse(a.end) <= DAY;
}

function betterDate(a: DiplomaticClaim, b: DiplomaticClaim): Pick<DiplomaticClaim, "date" | "dateWording"> {
  const second = b.date !== null && (a.date === null || b.date.precision < a.date.precision);
  return second ? { date: b.date, dateWording: b.dateWording } : { date: a.date, dateWording: a.dateWording };
}

function join(a: DiplomaticClaim, b: DiplomaticClaim): DiplomaticClaim {
  const better = !a.actorNamed && b.actorNamed ? b : a;
  const evidence = [...better.evidence, ...(better === a ? b : a).evidence];
  const spans = evidence.filter(
    (span, at) => evidence.findIndex((other) => other.start === span.start && other.end === span.end) === at,
  );
  return {
    ...better,
    ...betterDate(a, b),
    claimant: better.claimant ?? (better === a ? null : a.claimant),
    plannedDate: a.plannedDate ?? b.plannedDate,
    level: [a.level, b.level].find((level) => level !== null && level !== "NONE") ?? a.level ?? b.level,
    participants: [...new Set([...a.participants, ...b.participants])],
    evidence: spans.slice(0, MAX_EVIDENCE),
  };
}

/** Days before publishing that the news of a report may lie back. */
const NEWS_REACH = 31;

/** What is told as the news of the day, undated, is not what a date puts long before. */
function partsNews(publishedAt: IsoDay | null, isNews: (claim: DiplomaticClaim) => boolean) {
  return (a: DiplomaticClaim, b: DiplomaticClaim): boolean =>
    publishedAt !== null &&
    [a, b].some((one) => one.date === null && one.plannedDate === null && isNews(one)) &&
    [a, b].some(({ date }) => date !== null && date.end < addDays(publishedAt, -NEWS_REACH));
}

type Repeats = { claims: DiplomaticClaim[]; isNews: (claim: DiplomaticClaim) => boolean; publishedAt: IsoDay | null };

/** One claim for each act, however often the text tells it; the first telling carries it. */
export function mergeRepeats({ claims, isNews, publishedAt }: Repeats): DiplomaticClaim[] {
  const parted = partsNews(publishedAt, isNews);
  const merged: DiplomaticClaim[] = [];
  const byKey = new Map<string, number[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const places = byKey.get(key) ?? [];
    const place = places.find((at) => {
      const before = merged[at];
      return before !== undefined && sameOccasion(before.date, claim.date) && !parted(before, claim);
    });
    const known = place === undefined ? undefined : merged[place];
    if (place !== undefined && known) merged[place] = join(known, claim);
    else {
      byKey.set(key, [...places, merged.length].slice(-MAX_OCCASIONS));
      merged.push(claim);
    }
  }
  return withoutNotesOfSummonses(withoutDeniedPlans(withoutDeniedRumours(withoutEchoes(merged))));
}

/** "Relations have been broken since Chad severed them": that they are is no second act of the other side's. */
function withoutEchoes(claims: DiplomaticClaim[]): DiplomaticClaim[] {
  const severed = claims.filter(({ act, status }) => act === "RELATIONS_SEVERED" && status === "EFFECTED");
  return claims.filter(
    (claim) =>
      claim.act !== "RELATIONS_SEVERED" ||
      claim.status !== "REPORTED" ||
      !severed.some(({ actor, target }) => actor === claim.target && target === claim.actor),
  );
}

/** Where a text denies an act, the rumour that it denies is no second claim. */
function withoutDeniedRumours(claims: DiplomaticClaim[]): DiplomaticClaim[] {
  const matterOf = (claim: DiplomaticClaim): string => [recallType(claim), claim.actor, claim.target].join("|");
  const denied = new Set(claims.filter((claim) => claim.status === "DENIED").map(matterOf));
  return claims.filter((claim) => claim.status !== "REPORTED" || !denied.has(matterOf(claim)));
}

/** A meeting that was called off is no longer planned; the day it was planned for goes with it. */
function withoutDeniedPlans(claims: DiplomaticClaim[]): DiplomaticClaim[] {
  const off = claims.filter(({ act, status }) => act === "MEETING" && status === "DENIED").map(sidesOf);
  if (off.length === 0) return claims;
  const planned = claims.filter(
    (claim) => claim.act === "MEETING" && claim.status === "PLANNED" && off.includes(sidesOf(claim)),
  );
  return claims
    .filter((claim) => !planned.includes(claim))
    .map((claim) => {
      const plan = planned.find((one) => sidesOf(one) === sidesOf(claim));
      return plan && claim.act === "MEETING" && claim.status === "DENIED" && claim.plannedDate === null
        ? { ...claim, plannedDate: plan.plannedDate }
        : claim;
    });
}

const sidesOf = ({ actor, target }: DiplomaticClaim): string => [actor ?? "?", target ?? "?"].sort().join();

const HANDED = /\b(?:hand(?:ed|s|ing)|g[ia]ven?|gives|present(?:ed|s)|served|deliver(?:ed|s)|convey(?:ed|s))\b/;

/** Code units between the telling of a summons and of the note handed over at it. */
const NEAR = 400;

const startOf = ({ evidence }: DiplomaticClaim): number => evidence[0]?.start ?? 0;

/** The protest made by a summons is the summons: a note handed over at it is no act of its own. */
function withoutNotesOfSummonses(claims: DiplomaticClaim[]): DiplomaticClaim[] {
  const summonses = claims.filter(({ act }) => act === "ENVOY_SUMMONED");
  const isPartOf = (note: DiplomaticClaim, summons: DiplomaticClaim): boolean =>
    summons.actor === note.actor &&
    summons.target === note.target &&
    Math.abs(startOf(summons) - startOf(note)) < NEAR &&
    sameOccasion(summons.date, note.date);
  return claims.filter(
    (claim) =>
      claim.act !== "PROTEST_NOTE" ||
      !HANDED.test(claim.evidence[0]?.exact ?? "") ||
      !summonses.some((summons) => isPartOf(claim, summons)),
  );
}

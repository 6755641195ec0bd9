import type { DayInterval, IncidentKind, IncidentMention } from "@demarche/domain";

export const CUSTODY: readonly IncidentKind[] = ["ARREST", "ABDUCTION"];

const words = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );

function namesAgree(first: string, second: string): boolean {
  const other = words(second);
  return [...words(first)].some((word) => other.has(word));
}

export function sameActor(first: IncidentMention, second: IncidentMention): boolean {
  if (first.actors.length > 0 && second.actors.length > 0)
    return first.actors.some((actor) => second.actors.includes(actor));
  return first.actorName !== null && second.actorName !== null && namesAgree(first.actorName, second.actorName);
}

export function datesOverlap(first: DayInterval, second: DayInterval): boolean {
  return first.start <= second.end && second.start <= first.end;
}

/** The same single day, or a wider stretch that holds the other. */
export function datesAgree(first: IncidentMention, second: IncidentMention): boolean {
  return first.date !== null && second.date !== null && datesOverlap(first.date, second.date);
}

function actorsClash(first: IncidentMention, second: IncidentMention): boolean {
  const known = (mention: IncidentMention): boolean => mention.actors.length > 0 || mention.actorName !== null;
  return known(first) && known(second) && !sameActor(first, second);
}

const differ = <T>(first: T | null, second: T | null): boolean => first !== null && second !== null && first !== second;

/** Whether two tellings can be of one event: nothing that both say differs (R13). */
export function compatible(first: IncidentMention, second: IncidentMention): boolean {
  if (CUSTODY.includes(first.kind) !== CUSTODY.includes(second.kind)) return false;
  if (differ(first.country, second.country) || differ(first.admin1, second.admin1)) return false;
  if (first.date && second.date && !datesOverlap(first.date, second.date)) return false;
  if (differ(first.dateWording, second.dateWording) && !first.date && !second.date) return false;
  return !actorsClash(first, second);
}

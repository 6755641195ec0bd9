import type { CasualtyClaim, VictimClass } from "@demarche/domain";
import { compatible } from "../incidents/compatible.ts";
import type { Draft } from "./draft.ts";
import type { Person } from "./person.ts";

const ANYONE: readonly VictimClass[] = ["TOTAL", "STATUS_UNKNOWN", "CIVILIAN"];
const SEXED: Partial<Record<VictimClass, "F" | "M">> = { WOMAN: "F", MAN: "M" };
const UNIFORMED: readonly VictimClass[] = ["MILITARY", "POLICE"];

/** Whether one person can be of both classes: a man who is a soldier, never a child who is one. */
export function classesAgree(a: VictimClass, b: VictimClass): boolean {
  if (a === b || ANYONE.includes(a) || ANYONE.includes(b)) return true;
  if (UNIFORMED.includes(a) && UNIFORMED.includes(b)) return true;
  const sexed = SEXED[a] ?? SEXED[b];
  if (sexed === undefined) return false;
  return !(SEXED[a] && SEXED[b]);
}

const sexes = (person: Person, { victimClass }: CasualtyClaim): Person["sex"] =>
  person.sex ?? SEXED[victimClass] ?? null;

const OLDEST_MINOR = 19;

function agesAgree(a: Draft, b: Draft, first: Person, second: Person): boolean {
  if (first.years !== null && second.years !== null) return Math.abs(first.years - second.years) <= 1;
  const [child, other] = a.claim.victimClass === "CHILD" ? [a, second] : [b, first];
  return child.claim.victimClass !== "CHILD" || other.years === null || other.years <= OLDEST_MINOR;
}

export const shareName = (first: Person, second: Person): boolean =>
  first.names.some((name) => second.names.includes(name));

const headWord = ({ claim: { wording } }: Draft): string => wording.toLowerCase().split(" ").at(-1) ?? "";

/** "a security guard … the guard". */
const sameWord = (a: Draft, b: Draft): boolean => headWord(a) === headWord(b) && headWord(a) !== "";

/** Nothing that is told of the one rules out the other: sex, age, name, class. */
export function canBeSame(a: Draft, b: Draft): boolean {
  const first = a.harm.counted.person;
  const second = b.harm.counted.person;
  if (!first || !second) return false;
  if (first.names.length > 0 && second.names.length > 0) return shareName(first, second);
  const [x, y] = [sexes(first, a.claim), sexes(second, b.claim)];
  if (x !== null && y !== null && x !== y) return false;
  const agree =
    classesAgree(a.claim.victimClass, b.claim.victimClass) || ((first.looksBack || second.looksBack) && sameWord(a, b));
  return agree && agesAgree(a, b, first, second);
}

/** Two indefinite tellings ("a man … a 34-year-old") are of one person only where the events can be one. */
export const sameOccasion = (a: Draft, b: Draft): boolean =>
  a.claim.scope === b.claim.scope &&
  compatible(a.claim.incident, b.claim.incident) &&
  !inOtherPlaces(a.claim.incident, b.claim.incident);

/** Two towns or districts, by name, that neither holds the other. */
const inOtherPlaces = (a: CasualtyClaim["incident"], b: CasualtyClaim["incident"]): boolean =>
  a.place !== null &&
  b.place !== null &&
  a.wherePrecision === b.wherePrecision &&
  !a.place.includes(b.place) &&
  !b.place.includes(a.place);

import type { Assertion } from "./figure.ts";

/** Labels that differ by who speaks of the same dead (R15). */
const FIGHTERS = /^(?:MILITARY|MILITANT|POLICE)$/;
/** Says nothing of what the people were beside a class that does. */
const SEXES = /^(?:MAN|WOMAN)$/;

/**
 * R3: a class told alone ("four children") stands for the whole only while nobody gives a larger total that may hold
 * it. Beside "nine people" it is at least four of them; beside nine of the same class it says otherwise and stands.
 */
export function partsAsBounds(assertions: readonly Assertion[]): Assertion[] {
  if (!assertions.some(({ list }) => list?.single)) return [...assertions];
  const totals = assertions.filter(({ statedSuperseded }) => !statedSuperseded).map(withKind);
  const largest = highest(totals);
  const nextOfOtherKind = highest(totals.filter(({ kind }) => kind !== largest?.kind));
  return assertions.map((one) => {
    if (!one.list?.single || !Number.isFinite(one.interval.hi)) return one;
    const holder = largest?.kind === withKind(one).kind ? nextOfOtherKind : largest;
    const isPart = holder !== undefined && holder.lo > one.interval.hi;
    return isPart ? { ...one, interval: { lo: one.interval.lo, hi: Number.POSITIVE_INFINITY } } : one;
  });
}

type Total = { lo: number; kind: string | null };

/** Whom a sum of a list counts: its classes, fighters by whatever label as one. Null: everybody. */
function withKind({ interval, list }: Assertion): Total {
  if (list === null) return { lo: interval.lo, kind: null };
  const classes = list.classes.split(",").map((key) => key.split(":")[0] ?? "");
  const roles = classes.filter((name) => !SEXES.test(name)).map((name) => (FIGHTERS.test(name) ? "FIGHTERS" : name));
  return { lo: interval.lo, kind: [...new Set(roles.length > 0 ? roles : classes)].sort().join(",") };
}

function highest(totals: readonly Total[]): Total | undefined {
  return totals.reduce<Total | undefined>(
    (best, one) => (best === undefined || one.lo > best.lo ? one : best),
    undefined,
  );
}

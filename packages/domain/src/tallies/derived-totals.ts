import { sameInterval } from "../intervals/interval.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { ReasonedClaim } from "../views/tally-view.ts";
import { type Assertion, assertionOf, type CasualtyFigure, mergeAssertions } from "./figure.ts";

type Totals = { assertions: Assertion[]; unused: ReasonedClaim[] };

/**
 * R3: what one claimant says in one document of the whole. A stated total goes before sums of lists; sums over
 * different classes give a range from the largest to their sum, for the classes may overlap.
 */
export function totalsOf(input: { figures: readonly CasualtyFigure[]; parts: PartIndex }): Totals {
  const voices = groupBy(input.figures, (figure) => `${figure.documentId}|${assertionOf(figure).group.id}`);
  const totals: Totals = { assertions: [], unused: [] };
  for (const figures of voices.values()) {
    const stated = figures.filter(({ claim }) => !claim.derived);
    const derived = figures.filter(({ claim }) => claim.derived);
    totals.assertions.push(...stated.map(assertionOf));
    if (stated.some(({ claim }) => !claim.statedSuperseded)) totals.unused.push(...derived.map(asUnused));
    else totals.assertions.push(...combined({ derived, parts: input.parts }));
  }
  return totals;
}

/** Classes that a derived total sums, by the total's id. */
export type PartIndex = Pick<ReadonlyMap<string, string>, "get" | "has">;

const NO_PARTS: ReadonlyMap<string, string> = new Map();

export function partIndex(claims: readonly KnownClaim[]): ReadonlyMap<string, string> {
  if (claims.every(({ partOf }) => partOf === null)) return NO_PARTS;
  const parts = groupBy(
    claims.filter((claim) => claim.partOf !== null),
    (claim) => claim.partOf ?? "",
  );
  return new Map([...parts].map(([total, members]) => [total, members.map(classKey).sort().join(",")]));
}

function classKey({ claim }: KnownClaim): string {
  return claim.type === "casualty" ? `${claim.victimClass}:${claim.nationality ?? ""}` : "";
}

function asUnused(figure: CasualtyFigure): ReasonedClaim {
  return { claimId: figure.id, rule: "R3", reason: "a sum of its list; the same text states the total" };
}

function combined(input: { derived: readonly CasualtyFigure[]; parts: PartIndex }): Assertion[] {
  const lists = input.derived.map((figure) => listAssertion({ figure, parts: input.parts }));
  const byClasses = [...groupBy(lists, ({ list }) => list?.classes ?? "").values()];
  const single = byClasses.flat();
  const largest = byClasses.flatMap((assertions) => largestOf(assertions) ?? []);
  const [first, ...others] = largest;
  if (first === undefined || others.length === 0) return single;
  if (single.length > 1 && single.every((one) => sameInterval(one.interval, first.interval)) && !allKnown(input)) {
    return single;
  }
  const merged = mergeAssertions([first, ...others]);
  const lows = largest.map(({ interval }) => interval.lo);
  const highs = largest.map(({ interval }) => interval.hi);
  const interval = { lo: Math.max(...lows), hi: highs.reduce((sum, high) => sum + high, 0) };
  const list = { classes: largest.map((one) => one.list?.classes ?? "").join(","), single: false };
  return [{ ...merged, claims: single.flatMap(({ claims }) => claims), interval, point: interval.lo, list }];
}

/** Which classes a list sums: two groups of one class are one class. */
function listAssertion({ figure, parts }: { figure: CasualtyFigure; parts: PartIndex }): Assertion {
  const members = parts.get(figure.id)?.split(",");
  if (members === undefined) return assertionOf(figure);
  return { ...assertionOf(figure), list: { classes: [...new Set(members)].join(","), single: members.length === 1 } };
}

/** Where the parts of a total are unknown, equal sums may be one list told twice. */
function allKnown(input: { derived: readonly CasualtyFigure[]; parts: PartIndex }): boolean {
  return input.derived.every((figure) => input.parts.has(figure.id));
}

function largestOf(assertions: readonly Assertion[]): Assertion | null {
  const sorted = [...assertions].sort((a, b) => b.interval.lo - a.interval.lo);
  return sorted[0] ?? null;
}

import { intersects, sameInterval } from "../intervals/interval.ts";
import { groupBy } from "../ledger/group-by.ts";
import { type Assertion, isLater } from "./figure.ts";

export type Standing = { current: Assertion[]; superseded: { assertion: Assertion; by: Assertion | null }[] };

/**
 * R6: within one claimant group, a figure leaves the range once the group gives one that doesn't agree with it,
 * strictly later and from a source graded no worse; or once a text that is no earlier and graded no worse calls that
 * figure outdated and gives another. `by` is null where the figure's own text calls it outdated.
 */
export function supersede(assertions: readonly Assertion[]): Standing {
  const standing: Standing = { current: [], superseded: [] };
  const newest = newestByFigure(assertions.filter((one) => !one.statedSuperseded));
  const outdated = assertions.filter((one) => one.statedSuperseded);
  for (const assertion of assertions) {
    const by = newest.find((other) => replaces({ other, assertion })) ?? successor({ assertion, outdated, assertions });
    if (assertion.statedSuperseded) standing.superseded.push({ assertion, by: null });
    else if (by === undefined) standing.current.push(assertion);
    else standing.superseded.push({ assertion, by });
  }
  return standing;
}

function replaces(input: { other: Assertion; assertion: Assertion }): boolean {
  const { other, assertion } = input;
  return (
    isLater(other.assertedAt, assertion.assertedAt) &&
    other.gradeRank <= assertion.gradeRank &&
    !intersects(other.interval, assertion.interval)
  );
}

/** "to 20, from three", said on the day of the three: what the text that calls a figure outdated puts in its place. */
function successor(input: {
  assertion: Assertion;
  outdated: readonly Assertion[];
  assertions: readonly Assertion[];
}): Assertion | undefined {
  const { assertion, outdated, assertions } = input;
  const calling = outdated.find(
    (one) =>
      sameInterval(one.interval, assertion.interval) &&
      one.gradeRank <= assertion.gradeRank &&
      !isLater(assertion.assertedAt, one.assertedAt),
  );
  return (
    calling &&
    assertions.find(
      (one) => !one.statedSuperseded && isOfSameText(one, calling) && !intersects(one.interval, assertion.interval),
    )
  );
}

const isOfSameText = (a: Assertion, b: Assertion): boolean =>
  a.claims.some((one) => b.claims.some((other) => one.documentId === other.documentId));

/** Of the assertions with one figure and one grade only the newest can replace more than the others do. */
function newestByFigure(assertions: readonly Assertion[]): Assertion[] {
  const figures = groupBy(assertions, ({ interval, gradeRank }) => `${interval.lo}|${interval.hi}|${gradeRank}`);
  const newest = [...figures.values()].flatMap((group) => group.sort(byTime).at(-1) ?? []);
  return newest.sort(byTime).reverse();
}

function byTime(a: Assertion, b: Assertion): number {
  const [one, other] = [a.assertedAt ?? "", b.assertedAt ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}

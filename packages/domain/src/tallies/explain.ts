import { contains, type Interval, isOneSided } from "../intervals/interval.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { ReasonedClaim, TallyExplanation } from "../views/tally-view.ts";
import { UNATTRIBUTED_ID } from "./claimant-identity.ts";
import { type ClaimantRow, pointWithin } from "./claimant-row.ts";
import { type Assertion, assertionOf, type CasualtyFigure } from "./figure.ts";
import type { FigureRange } from "./figure-range.ts";

type Input = {
  range: FigureRange;
  /** Figures for a class of the same incident and effect: shown, never added (R3). */
  classFigures: readonly CasualtyFigure[];
  unused: readonly ReasonedClaim[];
  setAside: readonly KnownClaim[];
};

/** R28: every claim that bears on the tally, in one place each, with the rule and the reason in words. */
export function explain(input: Input): TallyExplanation {
  const { range } = input;
  const explanation: TallyExplanation = {
    supporting: [],
    compatible: [],
    contradicting: [],
    superseded: range.superseded.flatMap(reasonSuperseded),
    excluded: input.setAside.map(reasonSetAside),
  };
  for (const row of range.rows) {
    for (const assertion of row.current) place({ assertion, row, range, explanation });
  }
  explanation.compatible.push(...input.unused);
  const twins = wholeClasses(input);
  const twinIds = new Set(twins.values());
  for (const figure of input.classFigures) if (!twinIds.has(figure.id)) placeClass({ figure, range, explanation });
  return asOneEach({ explanation, twins });
}

/** The one class that a derived total sums, by the total's id: "two children were killed" says both in one number. */
function wholeClasses({ range, classFigures, setAside, unused }: Input): Map<string, string> {
  const shown = new Set([
    ...range.rows.flatMap(({ current }) => current.flatMap(({ claims }) => claims.map(({ id }) => id))),
    ...range.superseded.flatMap(({ assertion }) => assertion.claims.map(({ id }) => id)),
    ...setAside.map(({ id }) => id),
    ...unused.map(({ claimId }) => claimId),
  ]);
  const parts = groupBy([...classFigures, ...setAside], ({ partOf }) => partOf);
  const twins = new Map<string, string>();
  for (const [total, figures] of parts) {
    const [only, ...others] = figures;
    if (total !== null && shown.has(total) && only !== undefined && others.length === 0) twins.set(total, only.id);
  }
  return twins;
}

/** A total derived from one class stands as that class's claim: one number of one sentence is listed once (R3). */
function asOneEach(input: { explanation: TallyExplanation; twins: ReadonlyMap<string, string> }): TallyExplanation {
  const { explanation, twins } = input;
  const twinIds = new Set(twins.values());
  const once = (reasons: readonly ReasonedClaim[]) =>
    reasons
      .filter(({ claimId }) => !twinIds.has(claimId))
      .map((one) => ({ ...one, claimId: twins.get(one.claimId) ?? one.claimId }));
  const supporting = explanation.supporting.map((one): ReasonedClaim => {
    const twin = twins.get(one.claimId);
    return twin === undefined ? one : { claimId: twin, rule: "R3", reason: `${one.reason}, stated as the whole (R3)` };
  });
  return {
    supporting,
    compatible: once(explanation.compatible),
    contradicting: once(explanation.contradicting),
    superseded: once(explanation.superseded),
    excluded: once(explanation.excluded),
  };
}

export function reasonSetAside(claim: KnownClaim): ReasonedClaim {
  return { claimId: claim.id, ...(claim.setAside ?? { rule: "R7" as const, reason: "set aside" }) };
}

export function reasonSuperseded(input: FigureRange["superseded"][number]): ReasonedClaim[] {
  const { assertion, by } = input;
  const name = assertion.group.name;
  const reason =
    by === null
      ? "the text itself calls the figure outdated"
      : `${name} gave ${figureText(by.interval)} later (${by.assertedAt?.slice(0, 10) ?? "date unknown"})`;
  return assertion.claims.map((claim) => ({ claimId: claim.id, rule: "R6", reason }));
}

/** Each sentence of a current assertion with why it stands. */
export function reasonCurrent(assertion: Assertion): ReasonedClaim[] {
  const [first, ...others] = assertion.claims;
  if (first === undefined) return [];
  const reasons = [{ claimId: first.id, ...ownReason(assertion) }];
  return [...reasons, ...others.map((claim) => ({ claimId: claim.id, ...carrierReason({ assertion, claim, first }) }))];
}

type Placing = { assertion: Assertion; row: ClaimantRow; range: FigureRange };

function place(input: Placing & { explanation: TallyExplanation }): void {
  const { assertion, range, explanation } = input;
  const { best } = range;
  const reasons = reasonCurrent(assertion);
  if (best !== null && !contains(assertion.interval, { lo: best, hi: best })) {
    const reason = `${assertion.group.name}: ${figureText(assertion.interval)}, which ${best} does not fit`;
    explanation.contradicting.push(...reasons.map((one) => ({ ...one, rule: "R5" as const, reason })));
  } else if (supports(input)) explanation.supporting.push(...reasons);
  else explanation.compatible.push(...reasons);
}

/** A closed figure supports the best number; a bound does only where nobody gives a closed one. */
function supports(input: Placing): boolean {
  const { assertion, range } = input;
  if (range.best === null) return true;
  return pointWithin(input) === range.best && (!isOneSided(assertion.interval) || !hasClosed(range));
}

function hasClosed({ rows, best }: FigureRange): boolean {
  return rows.some((row) =>
    row.current.some((assertion) => pointWithin({ assertion, row }) === best && !isOneSided(assertion.interval)),
  );
}

function ownReason({ group, interval }: Assertion): Pick<ReasonedClaim, "rule" | "reason"> {
  if (group.id === UNATTRIBUTED_ID) return { rule: "R9", reason: `the text's own voice: ${figureText(interval)}` };
  return { rule: "R8", reason: `${group.name}: ${figureText(interval)}` };
}

function carrierReason(input: {
  assertion: Assertion;
  claim: CasualtyFigure;
  first: CasualtyFigure;
}): Pick<ReasonedClaim, "rule" | "reason"> {
  const { assertion, claim, first } = input;
  const own = assertionOf(claim).group.id;
  if (own === UNATTRIBUTED_ID && assertion.group.id !== UNATTRIBUTED_ID) {
    return { rule: "R4", reason: `the text's own voice repeats ${assertion.group.name}'s figure` };
  }
  if (claim.documentId === first.documentId) return { rule: "R4", reason: "the same figure again in the same text" };
  return { rule: "R4", reason: "the same figure from the same origin, so it adds no voice" };
}

function placeClass(input: { figure: CasualtyFigure; range: FigureRange; explanation: TallyExplanation }): void {
  const { figure, range, explanation } = input;
  const { interval } = assertionOf(figure);
  const label = figure.claim.victimClass.toLowerCase().replaceAll("_", " ");
  const above = range.high !== null && !range.open && interval.lo > range.high;
  const reason = above
    ? `${figureText(interval)} (${label}) is more than the total of ${range.high}`
    : `${figureText(interval)} (${label}): a part, never added to the total`;
  (above ? explanation.contradicting : explanation.compatible).push({ claimId: figure.id, rule: "R3", reason });
}

/** "9", "9 or more", "7 to 9", "at most 9". */
export function figureText({ lo, hi }: Interval): string {
  if (hi === Number.POSITIVE_INFINITY) return `${lo} or more`;
  if (lo === hi) return String(lo);
  return lo === 0 ? `at most ${hi}` : `${lo} to ${hi}`;
}

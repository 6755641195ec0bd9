import { groupBy } from "../ledger/group-by.ts";
import { keptByList } from "../ledger/kept-by-list.ts";
import { UNATTRIBUTED_ID } from "./claimant-identity.ts";
import { type Assertion, mergeAssertions } from "./figure.ts";

/** R4: a claimant's figure told again in the same document or origin is one assertion with several carriers. */
export function collapse(assertions: readonly Assertion[]): Assertion[] {
  const texts = groupBy(assertions, (one) => one.claims[0]?.documentId);
  return collapseAcross([...texts.values()].flatMap((own) => collapsedWithin(own)));
}

const collapsedWithin = keptByList(collapseWithin);

/** R4 within one document, which no other bears on. */
export function collapseWithin(assertions: readonly Assertion[]): Assertion[] {
  if (assertions.length < 2) return [...assertions];
  const own = joinOwnVoice(assertions);
  return [...groupBy(own, (one) => keyOf({ one, place: one.claims[0]?.documentId })).values()].map(merged);
}

/** R4 across documents, of what was collapsed within each. */
export function collapseAcross(assertions: readonly Assertion[]): Assertion[] {
  const perOrigin = groupBy(assertions, (one) => keyOf({ one, place: originsOf(one) }));
  return [...perOrigin.values()].map((told) => mergedAcross(told));
}

function originsOf({ origins }: Assertion): string | undefined {
  if (origins.size > 1) return [...origins].sort().join("+");
  const [only] = origins;
  return only;
}

/** A figure in the text's own voice that the same text also attributes is the claimant's, told again (R4). */
function joinOwnVoice(assertions: readonly Assertion[]): Assertion[] {
  const attributed = new Map<string, Assertion>();
  const inOrder = [...assertions].sort((a, b) => (a.group.id < b.group.id ? -1 : 1));
  for (const one of inOrder.filter(({ group }) => group.id !== UNATTRIBUTED_ID)) {
    const key = figureKey(one);
    if (!attributed.has(key)) attributed.set(key, one);
  }
  return assertions.map((one) => {
    const claimant = one.group.id === UNATTRIBUTED_ID ? attributed.get(figureKey(one)) : undefined;
    return claimant === undefined ? one : { ...one, group: claimant.group };
  });
}

function figureKey(one: Assertion): string {
  return `${one.claims[0]?.documentId}|${one.interval.lo}|${one.interval.hi}|${one.statedSuperseded}`;
}

function keyOf(input: { one: Assertion; place: string | undefined }): string {
  const { one, place } = input;
  return `${one.group.id}|${one.interval.lo}|${one.interval.hi}|${one.statedSuperseded}|${place}`;
}

function merged(assertions: readonly Assertion[]): Assertion {
  const [first, ...others] = assertions;
  if (first === undefined) throw new RangeError("Nothing to merge.");
  return mergeAssertions([first, ...others]);
}

const mergedAcross = keptByList(merged);

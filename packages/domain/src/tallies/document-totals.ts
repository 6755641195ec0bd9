import { isSameList } from "../ledger/kept-by-list.ts";
import { latelyKept } from "../ledger/lately-kept.ts";
import type { ReasonedClaim } from "../views/tally-view.ts";
import { collapseWithin } from "./collapse.ts";
import { type PartIndex, totalsOf } from "./derived-totals.ts";
import type { Assertion, CasualtyFigure } from "./figure.ts";

/** What one text says of the whole of one incident and effect (R3), figures told again in it collapsed (R4). */
export type DocumentTotals = { assertions: Assertion[]; unused: ReasonedClaim[] };

type Input = { figures: readonly CasualtyFigure[]; parts: PartIndex };

/** The totals of figures of one document. No other document bears on them, so they are kept from tally to tally. */
export function documentTotals(input: Input): DocumentTotals {
  const [first] = input.figures;
  if (first === undefined) return { assertions: [], unused: [] };
  const known = TOTALS.get(first);
  if (known !== undefined && sameInput(known.input, input)) return known.totals;
  const { assertions, unused } = totalsOf(input);
  const totals = { assertions: collapseWithin(assertions), unused };
  TOTALS.set(first, { input, totals });
  return totals;
}

const MOST_TOTALS = 16_000;
const TOTALS = latelyKept<CasualtyFigure, { input: Input; totals: DocumentTotals }>(MOST_TOTALS);

/** Classes that totals sum are of their own text, and so the same while its claims are. */
function sameInput(a: Input, b: Input): boolean {
  const { figures, parts } = a;
  return parts === b.parts && isSameList(figures, b.figures);
}

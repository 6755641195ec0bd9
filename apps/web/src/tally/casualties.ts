import { isStrike } from "../words/labels.ts";
import type { CheckView } from "./sum-checks.tsx";
import type { TollRow } from "./toll-rows.tsx";

/** Strikes first, then other incidents that somebody gives a figure for; each group keeps its order. */
export function tollRows(rows: TollRow[]): TollRow[] {
  const told = rows.filter((row) => isStrike(row.incident.kind) || row.tally.byClaimant.length > 0);
  return told.sort((one, other) => Number(isStrike(other.incident.kind)) - Number(isStrike(one.incident.kind)));
}

type Check = Omit<CheckView, "claim"> & { claim: { id: string; wording?: string } };

/** Sums that texts state; only casualty claims have the words of a figure. */
export const checksOf = (checks: Check[]): CheckView[] =>
  checks.flatMap(({ claim, ...check }) =>
    claim.wording === undefined ? [] : [{ ...check, claim: { id: claim.id, wording: claim.wording } }],
  );

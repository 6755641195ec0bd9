import type { TallyView } from "../views/tally-view.ts";
import type { DecisionOf } from "./decision.ts";

/**
 * R10: a reviewer's number in place of the rule's, with who set it and why. It stays within what is reported, so that
 * low ≤ best ≤ high; where no figure counts there is nothing to choose from.
 */
export function overridden(input: { tally: TallyView; decision: DecisionOf<"OVERRIDE_TALLY"> | undefined }): TallyView {
  const { tally, decision } = input;
  const asked = decision?.ruling.best ?? null;
  if (decision === undefined || asked === null || tally.low === null || tally.high === null) return tally;
  const best = Math.min(tally.high, Math.max(tally.low, asked));
  const kept = best === asked ? "" : ` ${asked} lies outside what is reported now.`;
  const because = `${best} was set by ${decision.author} on ${decision.recordedAt.slice(0, 10)}: ${decision.reason}${kept}`;
  return { ...tally, best, rule: "R10", because };
}

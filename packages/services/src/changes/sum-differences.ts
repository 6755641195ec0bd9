import type { AggregateCheck, CrisisView } from "@demarche/domain";
import type { Difference } from "./differences.ts";
import { inWords, rangeInWords } from "./words.ts";

/** Stated sums that came to fit their parts, or no longer do (R12). */
export function sumDifferences({ before, after }: { before: CrisisView; after: CrisisView }): Difference[] {
  const known = new Map(before.aggregateChecks.map((check) => [check.claimId, check]));
  return after.aggregateChecks.flatMap((check) => {
    const was = known.get(check.claimId);
    if (was?.state === check.state && was.remainder === check.remainder) return [];
    return [{ summary: `A stated sum of the ${inWords(check.effect)} ${verdict(check)}`, claimIds: [check.claimId] }];
  });
}

function verdict({ state, sum, remainder }: AggregateCheck): string {
  const parts = rangeInWords(sum);
  if (state === "CONSISTENT") return `fits its parts, ${parts}`;
  return `is ${Math.abs(remainder)} ${remainder > 0 ? "more" : "less"} than its parts, ${parts}`;
}

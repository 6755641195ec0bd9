import { NO_RANGES, rangeOfTotal } from "../tallies/range-total.ts";
import type { ReportedRange, TallyBadge } from "../views/tally-view.ts";
import { CASUALTY_EFFECTS, type CasualtyEffect } from "../vocabulary/casualties.ts";
import type { IncidentSums, StepTally } from "./incident-steps.ts";
import { stepSum } from "./step-sum.ts";

/** A crisis's figure of one effect (R11), without what each incident and claimant says of it. */
export type CrisisFigure = ReportedRange & {
  effect: CasualtyEffect;
  disputed: boolean;
  badge: TallyBadge | null;
  incidents: number;
  incidentsWithoutFigure: number;
  incidentsWithDeaths: number;
};

const TALLY_KEYS = [...(Object.keys(NO_RANGES) as (keyof typeof NO_RANGES)[]), "disputed", "unreliable"] as const;

/** What incidents come to together, as it changes on a clock (R11). */
export function stepTotals() {
  const sums = new Map(CASUALTY_EFFECTS.map((effect) => [effect, stepSum(TALLY_KEYS)] as const));
  const counts = stepSum(["seen", "inScope", "deadly"]);

  return {
    /** From an instant (ms) on an incident adds so much, or (by a `sign` of −1) no more. */
    add({ summed, time, sign }: { summed: IncidentSums; time: number; sign: 1 | -1 }): void {
      const { inScope, deadly, tallies } = summed;
      counts.add({ time, sign, values: { seen: 1, inScope: inScope ? 1 : 0, deadly: inScope ? deadly : 0 } });
      if (!inScope) return;
      for (const [effect, sum] of sums) if (adds(tallies[effect])) sum.add({ time, sign, values: tallies[effect] });
    },
    figure({ effect, time }: { effect: CasualtyEffect; time: number }): CrisisFigure {
      const sum = sums.get(effect)?.at(time);
      const { inScope, deadly } = counts.at(time);
      const total = { ...NO_RANGES, ...sum };
      const none = (sum?.unreliable ?? 0) > 0 ? "ONLY_UNRELIABLE_CLAIMS" : "NO_FIGURE";
      return {
        effect,
        ...rangeOfTotal(total),
        disputed: (sum?.disputed ?? 0) > 0,
        badge: total.known > 0 ? null : none,
        incidents: inScope,
        incidentsWithoutFigure: inScope - total.known,
        incidentsWithDeaths: deadly,
      };
    },
    seen: (time: number): number => counts.at(time).seen,
  };
}

function adds({ known, disputed, unreliable }: StepTally): boolean {
  return known + disputed + unreliable > 0;
}

import type { CasualtyClaim } from "@demarche/domain";
import type { Random } from "../seeded-random.ts";

/** A number as it is told: its words, and what they bound (R1). */
export type ToldFigure = Pick<CasualtyClaim, "quantifier" | "min" | "max" | "wording">;

/** Shares of the final figure that are known on the day, the day after, … */
const KNOWN_BY_DAY = [0.5, 0.75, 0.9];

/** What a claimant gives so many days after the event: figures rise for three days. */
export function figureKnown(options: { truth: number; days: number; bias: number }): number {
  const { truth, days, bias } = options;
  const known = KNOWN_BY_DAY[Math.max(0, days)] ?? 1;
  return Math.max(1, Math.round(truth * known * bias));
}

/** The number in one of the ways news tells numbers; most often as it is. */
export function tellFigure({ random, number }: { random: Random; number: number }): ToldFigure {
  const die = random.below(100);
  if (die < 18) return { quantifier: "AT_LEAST", min: number, max: null, wording: `at least ${number}` };
  if (die < 22) return { quantifier: "MORE_THAN", min: number + 1, max: null, wording: `more than ${number}` };
  if (die < 28) return { quantifier: "APPROXIMATELY", min: number, max: number, wording: `about ${number}` };
  if (die < 31) {
    const max = number + 3;
    return { quantifier: "RANGE", min: number, max, wording: `between ${number} and ${max}` };
  }
  if (die < 33) return { quantifier: "VAGUE", min: null, max: null, wording: "several" };
  return { quantifier: "EXACT", min: number, max: number, wording: `${number}` };
}

import type { CasualtyClaim } from "../claims/claim.ts";
import type { Interval } from "./interval.ts";
import { VAGUE_LOWER_BOUNDS } from "./vague-words.ts";

type Figure = Pick<CasualtyClaim, "quantifier" | "min" | "max" | "wording">;

/** R1: the numbers that a stated figure allows. `min` and `max` are read as the exchange format states them. */
export function intervalOf(figure: Figure): Interval {
  const lo = figure.min ?? 0;
  const hi = figure.max ?? Number.POSITIVE_INFINITY;
  switch (figure.quantifier) {
    case "NONE_CLAIMED":
      return { lo: 0, hi: 0 };
    case "APPROXIMATELY":
      return approximately(figure);
    case "VAGUE":
      return { lo: vagueLowerBound(figure), hi: Number.POSITIVE_INFINITY };
    case "AT_LEAST":
    case "MORE_THAN":
      return { lo, hi: Number.POSITIVE_INFINITY };
    case "AT_MOST":
    case "LESS_THAN":
      return { lo: 0, hi };
    case "RANGE":
      return { lo: Math.min(lo, hi), hi: Math.max(lo, hi) };
    default:
      return { lo: figure.min ?? hi, hi: figure.max ?? lo };
  }
}

/** The one number that the figure names, or null for words without one (R1: VAGUE has no best point). */
export function pointOf(figure: Figure): number | null {
  if (figure.quantifier === "VAGUE") return null;
  if (figure.quantifier === "NONE_CLAIMED") return 0;
  return figure.min ?? figure.max;
}

function approximately({ min, max }: Figure): Interval {
  const from = min ?? max ?? 0;
  const to = max ?? from;
  const slack = (n: number) => Math.max(1, Math.round(n / 10));
  return { lo: Math.max(0, from - slack(from)), hi: to + slack(to) };
}

function vagueLowerBound({ min, wording }: Figure): number {
  const words = ` ${wording
    .toLowerCase()
    .split(/[^a-z]+/)
    .join(" ")} `;
  const known = VAGUE_LOWER_BOUNDS.find(([word]) => words.includes(` ${word} `));
  return Math.max(min ?? 1, known?.[1] ?? 1);
}

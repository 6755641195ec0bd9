import type { CasualtyClaim, Quantifier } from "@demarche/domain";

type Figure = Pick<CasualtyClaim, "quantifier" | "min" | "max">;

const SHAPES: Readonly<Record<Quantifier, { fits: (figure: Figure) => boolean; rule: string }>> = {
  EXACT: { fits: ({ min, max }) => min !== null && min === max, rule: "min and max are the number" },
  AT_LEAST: { fits: ({ min, max }) => min !== null && max === null, rule: "min is the number, max is null" },
  MORE_THAN: {
    fits: ({ min, max }) => min !== null && min > 0 && max === null,
    rule: "min is one more than the number, max is null",
  },
  AT_MOST: { fits: ({ min, max }) => !min && max !== null, rule: "max is the number, min is null" },
  LESS_THAN: { fits: ({ min, max }) => !min && max !== null, rule: "max is one less than the number, min is null" },
  APPROXIMATELY: {
    fits: ({ min, max }) => min !== null && max !== null && min <= max,
    rule: "min and max are the numbers stated, or both the one",
  },
  RANGE: {
    fits: ({ min, max }) => min !== null && max !== null && min < max,
    rule: "min and max are the two numbers, the lower first",
  },
  VAGUE: { fits: ({ max }) => max === null, rule: "max is null" },
  NONE_CLAIMED: { fits: ({ min, max }) => min === 0 && max === 0, rule: "min and max are 0" },
};

/** What is wrong with a figure's bounds under its quantifier (R1), as the exchange format states them; else null. */
export function figureProblem(figure: Figure): string | null {
  const { fits, rule } = SHAPES[figure.quantifier];
  return fits(figure) ? null : `The bounds do not fit ${figure.quantifier}: ${rule}.`;
}

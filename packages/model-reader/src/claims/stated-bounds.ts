import { intervalOf, type Quantifier } from "@demarche/domain";
import type { CasualtyAnswer } from "../answer/answer-shape.ts";

export type Bounds = { min: number | null; max: number | null };

type Figure = Pick<CasualtyAnswer, "number" | "upTo" | "wording">;

const OF_NUMBER: Partial<Record<Quantifier, (n: number) => Bounds | null>> = {
  EXACT: (n) => ({ min: n, max: n }),
  APPROXIMATELY: (n) => ({ min: n, max: n }),
  AT_LEAST: (n) => ({ min: n, max: null }),
  MORE_THAN: (n) => ({ min: n + 1, max: null }),
  AT_MOST: (n) => ({ min: null, max: n }),
  LESS_THAN: (n) => (n > 0 ? { min: null, max: n - 1 } : null),
};

/** The stated bounds of a figure as the exchange format has them (R1); null where number and quantifier don't agree. */
export function statedBounds(answer: Figure & { quantifier: Quantifier }): Bounds | null {
  const { quantifier, number, upTo, wording } = answer;
  if (quantifier === "NONE_CLAIMED") return { min: 0, max: 0 };
  if (quantifier === "VAGUE") return { min: intervalOf({ quantifier, min: null, max: null, wording }).lo, max: null };
  if (number === null) return null;
  if (quantifier === "RANGE") return upTo !== null && number < upTo ? { min: number, max: upTo } : null;
  return OF_NUMBER[quantifier]?.(number) ?? null;
}

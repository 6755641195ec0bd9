import type { Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";

const isStretch = kind(/^(?:minutes?|hours?|days?|weeks?|months?|years?|shortly|soon)$/);
const isOrder = kind(new Set(["after", "before"]));

/** "two days after", "hours before" at a token: what follows is of another occasion. */
export const opensOccasion = (tokens: Token[], at: number): boolean => isStretch(tokens[at]) && isOrder(tokens[at + 1]);

/** Whether another occasion begins inside a span. */
export function isApart(tokens: Token[], { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at += 1) if (opensOccasion(tokens, at)) return true;
  return false;
}

import { byText } from "../ledger/group-by.ts";
import type { Decision } from "./decision.ts";

export type CopyRuling = { isCopy: boolean; author: string };

/** The last word on each pair of texts, by `pairKey` (R21). */
export function copyRulings(decisions: readonly Decision[]): ReadonlyMap<string, CopyRuling> {
  const rulings = new Map<string, CopyRuling>();
  for (const { ruling, author } of decisions) {
    if (ruling.kind !== "LINK_COPIES" && ruling.kind !== "CUT_COPIES") continue;
    rulings.set(pairKey(...ruling.documentIds), { isCopy: ruling.kind === "LINK_COPIES", author });
  }
  return rulings;
}

/** The same for either order of the two. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort(byText).join(" ");
}

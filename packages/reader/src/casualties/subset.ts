import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import { likeCounted } from "./counted.ts";
import type { Harm } from "./harm.ts";
import { likeHarm } from "./harm.ts";
import { type Groups, isClosedPart, isList, isSubset } from "./list.ts";

/** A part shares the nationality of its whole; "four of them" is of no class of its own. */
export const partOfWhole = (own: Counted, whole: Harm): Counted =>
  likeCounted(own, { nationality: own.nationality ?? whole.counted.nationality });

export function lastWhole(harms: (Harm | null)[], before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (harms[at] && harms[at]?.tie !== "SUBSET") return at;
  return -1;
}

/** The nearest figure before, part or whole; −1 where none. */
export const lastHarm = (harms: (Harm | null)[], before: number): number =>
  harms.slice(0, before).findLastIndex((harm) => harm !== null);

const OF_WHOM = new Set(["them", "whom", "these", "those"]);

/** "six of them children", "two of whom were medics": what comes next tells who they are. */
function isPredicated(tokens: Token[], own: Counted): boolean {
  return OF_WHOM.has(tokens[own.to - 1]?.lower ?? "");
}

/** "nine people, including four children": the part takes the effect of the nearest whole before it. */
export function attachSubsets(groups: Groups): void {
  const { tokens, counted, harms } = groups;
  for (const [at, own] of counted.entries()) {
    const first = isSubset(tokens, own);
    const previous = harms[at - 1];
    const before = counted[at - 1];
    const listed = before !== undefined && isList(tokens, before, own) && !isClosedPart(groups, at - 1);
    const follows = previous?.tie === "SUBSET" && listed;
    if ((!first && !follows) || (own.person?.looksBack && !own.named)) continue;
    const parent = follows ? previous.parent : lastWhole(harms, at);
    const whole = harms[parent];
    if (!whole || (whole.counted.figure.value <= 1 && whole.counted.person)) continue;
    if (!(harms[at] && harms[at]?.effect !== whole.effect && !isPredicated(tokens, own)))
      harms[at] = likeHarm(whole, { counted: partOfWhole(own, whole), tie: "SUBSET", parent });
  }
}

import { nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import { likeCounted } from "./counted.ts";
import type { Harm } from "./harm.ts";
import { likeHarm } from "./harm.ts";
import { type Groups, isClosedPart, isList, isSubset } from "./list.ts";
import { harmVerbOf, victimClassOf } from "./victim-lexicon.ts";

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
  return OF_WHOM.has(nth(tokens, own.to - 1)?.lower ?? "");
}

const OPEN_REACH = 7;

/** "killing civilians, including two boys": a part of people whom no figure counts. */
function uncounted(tokens: Token[], own: Counted): Harm | null {
  const link = own.from - 1;
  if (!/^(?:including|among)$/.test(tokens[link]?.lower ?? "")) return null;
  let people = false;
  for (let at = link - 1; at >= Math.max(0, link - OPEN_REACH); at -= 1) {
    const verb = harmVerbOf(tokens[at]);
    if (verb && (verb.form === "ING" || verb.form === "PAST"))
      return people
        ? { counted: own, effect: verb.effect, tie: "OBJECT", triggerFrom: at, triggerTo: at + 1, parent: -1 }
        : null;
    people ||= victimClassOf(tokens[at]) !== undefined;
    if (/^(?:[.;:]|and|who|that|was|were)$/.test(tokens[at]?.lower ?? ".")) return null;
  }
  return null;
}

/** A part that its sentence tells who they were: "of whom 13 were civilians". */
const isToldOf = (harm: Harm | null | undefined): boolean =>
  harm?.tie === "SUBSET" && harm.parent >= 0 && harm.counted.victimClass !== "TOTAL";

/** "nine people, including four children": the part takes the effect of the nearest whole before it. */
export function attachSubsets(groups: Groups): void {
  const { tokens, counted, harms } = groups;
  for (const [at, own] of counted.entries()) {
    const first = isSubset(tokens, own);
    const previous = nth(harms, at - 1);
    const before = nth(counted, at - 1);
    const listed = before !== undefined && isList(tokens, before, own) && !isClosedPart(groups, at - 1);
    const follows = previous?.tie === "SUBSET" && listed;
    if ((!first && !follows) || (own.person?.looksBack && !own.named)) continue;
    const parent = follows ? previous.parent : lastWhole(harms, at);
    const whole = harms[parent];
    const open = first && !whole && !harms[at] ? uncounted(tokens, own) : null;
    if (open) harms[at] = open;
    if (!whole || (whole.counted.figure.value <= 1 && whole.counted.person)) continue;
    if (isToldOf(harms[at])) continue;
    if (!(harms[at] && harms[at]?.effect !== whole.effect && !isPredicated(tokens, own)))
      harms[at] = likeHarm(whole, { counted: partOfWhole(own, whole), tie: "SUBSET", parent });
  }
}

import { nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import { likeCounted } from "./counted.ts";
import type { Harm } from "./harm.ts";
import { likeHarm } from "./harm.ts";
import { type Groups, isList } from "./list.ts";
import { lastWhole, partOfWhole } from "./subset.ts";

const COLON_REACH = 3;

/** "nine Xs" of thirteen guards are guards. */
const inClass = (own: Counted, whole: Harm): Counted =>
  own.victimClass === "TOTAL" && own.nationality !== null
    ? likeCounted(own, { victimClass: whole.counted.victimClass })
    : partOfWhole(own, whole);

/** "Thirteen guards were killed: nine Xs, three Ys and a Z": groups after a colon that the figure before it holds. */
export function attachBreakdown({ tokens, counted, harms }: Groups): void {
  for (const [at, own] of counted.entries()) {
    if (harms[at] || own.bare || own.named || own.person?.looksBack) continue;
    const opens = tokens.slice(Math.max(0, own.from - COLON_REACH), own.from).some((token) => token.text === ":");
    const before = nth(counted, at - 1);
    const previous = nth(harms, at - 1);
    const follows = previous?.tie === "SUBSET" && before !== undefined && isList(tokens, before, own);
    const parent = follows ? previous.parent : opens ? lastWhole(harms, at) : -1;
    const whole = harms[parent];
    if (!whole || whole.counted.figure.value < own.figure.value) continue;
    harms[at] = likeHarm(whole, { counted: inClass(own, whole), tie: "SUBSET", parent });
  }
}

const APPOSED_REACH = 16;
const OPENERS = new Set([",", "—", "–", "(", "-"]);

/** Positions of the groups right behind the whole that add up to just its size. */
function summands({ tokens, counted, harms }: Groups, whole: number): number[] {
  const size = harms[whole]?.counted.figure.value ?? 0;
  const own = harms[whole]?.counted.to ?? 0;
  const aside = tokens[own]?.text === "," && counted[whole + 1]?.from === own + 1;
  const end = aside ? own : Math.max(own, harms[whole]?.triggerTo ?? 0);
  const parts: number[] = [];
  let sum = 0;
  for (let at = whole + 1; at < counted.length && sum < size; at += 1) {
    const own = counted[at] as Counted;
    const before = nth(counted, at - 1) as Counted;
    if (own.bare || own.ownEffect || own.named || own.person?.looksBack) return [];
    if (parts.length === 0 ? !opensAfter(tokens, end, own.from) : !isList(tokens, before, own)) return [];
    parts.push(at);
    sum += own.figure.value;
  }
  return sum === size && parts.length > 1 ? parts : [];
}

const opensAfter = (tokens: Token[], end: number, from: number): boolean =>
  from > end && from - end < APPOSED_REACH && OPENERS.has(nth(tokens, from - 1)?.text ?? "");

/** "13 people were killed, eight civilians and five soldiers, and 71 wounded": a list that sums to the figure before it. */
export function attachApposed(groups: Groups): void {
  for (const [at, whole] of groups.harms.entries()) {
    if (!whole || whole.counted.figure.value < 2 || whole.tie === "SUBSET") continue;
    for (const part of summands(groups, at)) {
      const own = groups.counted[part] as Counted;
      groups.harms[part] = likeHarm(whole, { counted: partOfWhole(own, whole), tie: "SUBSET", parent: at });
    }
  }
}

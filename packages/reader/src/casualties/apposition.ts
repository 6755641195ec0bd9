import { nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import { likeCounted } from "./counted.ts";
import { likeHarm } from "./harm.ts";
import type { Groups } from "./list.ts";

const REACH = 6;
const AGE_OR_BELIEF = /^(?:aged|-|year|old|believed|thought|reported|to|be|described|identified|as)$/;

/** "Ann Example of Newtown,": behind the town that a name stands with. */
function homeEnd(tokens: Token[], { to, named }: Counted): number {
  if (!named || !/^(?:of|from)$/.test(tokens[to]?.lower ?? "")) return to;
  let at = to + 1;
  while (tokens[at]?.capital) at += 1;
  return at > to + 1 ? at : to;
}

/** Nothing but a comma, or an age between commas, stands between two groups of one size. */
function isApposed(tokens: Token[], first: Counted, second: Counted): boolean {
  const gap = tokens.slice(homeEnd(tokens, first), second.from);
  if (first.figure.value !== second.figure.value || gap.length === 0 || gap.length > REACH) return false;
  if (gap[0]?.text !== "," || !/^(?:,|be|as)$/.test(gap.at(-1)?.text ?? "")) return false;
  return gap.every((token) => token.text === "," || token.kind === "number" || AGE_OR_BELIEF.test(token.lower));
}

/** "killed Ann Example, a nurse, and two guards", "killed Ann Example, a mother of two.": a name and a role that commas set off. */
const isNameWithRole = (tokens: Token[], first: Counted, second: Counted): boolean =>
  first.named !== second.named &&
  /^[,.;]?$/.test(tokens[tokens[second.to]?.lower === "of" ? second.to + 2 : second.to]?.text ?? "");

/** "one of the victims, a nurse, has died", "Ann Example, 27, a sergeant, was killed": one person told of twice. */
export function joinAppositions({ tokens, counted, harms }: Groups): void {
  for (let at = 1; at < counted.length; at += 1) {
    const first = nth(counted, at - 1);
    const second = counted[at];
    const harm = nth(harms, at - 1);
    if (!first?.person || !second?.person || !harm || !isApposed(tokens, first, second)) continue;
    const victim = nth(tokens, first.to - 1)?.lower === "victim" && harm.tie === "OBJECT";
    const behind = tokens[second.to]?.text === "," && harm.triggerFrom > second.to;
    const named = harm.tie === "OBJECT" && isNameWithRole(tokens, first, second);
    const aside = !harms[at] && (victim || behind || named);
    if (!aside && harm.triggerFrom !== harms[at]?.triggerFrom) continue;
    const role = second.victimClass === "TOTAL" ? first.victimClass : second.victimClass;
    const nationality = first.nationality ?? second.nationality;
    harms[at - 1] = likeHarm(harm, { counted: likeCounted(first, { victimClass: role, nationality }) });
    harms.splice(at, 1);
    counted.splice(at, 1);
  }
}

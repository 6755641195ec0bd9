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

/** "Two soldiers, a major and a captain, were killed": those counted, told one by one between commas. */
function listedBehind({ tokens, counted, harms }: Groups, at: number): number {
  const [whole, harm] = [counted[at], harms[at]];
  const size = whole?.figure.value ?? 0;
  const parts = counted.slice(at + 1, at + 1 + size);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!whole || !harm || size < 2 || size > MOST_LISTED || parts.length !== size || !first || !last) return 0;
  const set = first.from === whole.to + 1 && tokens[whole.to]?.text === "," && tokens[last.to]?.text === ",";
  const behind = harm.triggerFrom > last.to;
  const singles = parts.every(({ figure, named }) => figure.value === 1 && figure.article && !named);
  const joined = parts.every((part, step) => step === 0 || /^(?:and|,)$/.test(nth(tokens, part.from - 1)?.text ?? ""));
  return set && behind && singles && joined ? size : 0;
}

const MOST_LISTED = 4;

/** "one of the victims, a nurse, has died", "Ann Example, 27, a sergeant, was killed": one person told of twice. */
export function joinAppositions({ tokens, counted, harms }: Groups): void {
  for (let at = 0; at < counted.length; at += 1) {
    const listed = listedBehind({ tokens, counted, harms }, at);
    if (listed === 0) continue;
    harms.splice(at + 1, listed);
    counted.splice(at + 1, listed);
  }
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

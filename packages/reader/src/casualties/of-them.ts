import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import { type Harm, likeHarm } from "./harm.ts";
import { type Groups, isList } from "./list.ts";
import { lastHarm, lastWhole, partOfWhole } from "./subset.ts";

/** "three of them children", "two of whom were medics": a figure that takes its people from those before. */
const isOfThem = (tokens: Token[], { figure }: Counted): boolean =>
  figure.quantifier !== "NONE_CLAIMED" &&
  lower(tokens, figure.to) === "of" &&
  /^(?:them|whom)$/.test(lower(tokens, figure.to + 1));

/** "nine were hurt, a soldier among them". */
const isAmongThem = (tokens: Token[], { to }: Counted): boolean =>
  lower(tokens, behind(tokens, to)) === "among" && /^(?:them|those)$/.test(lower(tokens, behind(tokens, to) + 1));

/** "six children's among them". */
const behind = (tokens: Token[], to: number): number => (/^(?:'s|’s|'|’)$/.test(lower(tokens, to)) ? to + 1 : to);

/** Ties the figures that look back inside their sentence to the whole before them. */
export function attachOfThem({ tokens, counted, harms }: Groups): void {
  for (const [at, own] of counted.entries()) {
    const harm = harms[at];
    if (harm?.tie === "SUBSET" || !(isOfThem(tokens, own) || isAmongThem(tokens, own))) continue;
    const total = lastWhole(harms, at);
    const parent = total < 0 ? lastHarm(harms, at) : total;
    const whole = harms[parent];
    if (whole && isFurtherHurt(tokens, harm, whole)) harms[at] = null;
    if (!whole || (harm && harm.effect !== whole.effect) || whole.counted.figure.value < own.figure.value) continue;
    if (isCondition(tokens, own) || (own.bare && !endsThere(tokens, own))) continue;
    harms[at] = likeHarm(whole, { counted: partOfWhole(own, whole), tie: "SUBSET", parent });
    attachNext({ tokens, counted, harms }, { at, whole, parent });
  }
}

/** "17 bodies, nine of them women and three children": the list of parts goes on, as long as the whole has room. */
function attachNext(
  { tokens, counted, harms }: Groups,
  { at, whole, parent }: { at: number; whole: Harm; parent: number },
): void {
  let room = whole.counted.figure.value - (counted[at]?.figure.value ?? 0);
  for (let next = at + 1; next < counted.length; next += 1) {
    const [before, own, harm] = [counted[next - 1], counted[next], harms[next]];
    if (!before || !own || harm?.tie !== "LIST" || harm.triggerFrom !== whole.triggerFrom) return;
    room -= own.figure.value;
    if (room < 0 || own.named || own.others || !isList(tokens, before, own)) return;
    harms[next] = likeHarm(whole, { counted: partOfWhole(own, whole), tie: "SUBSET", parent });
  }
}

/** "five of them, from one family," and no verb of their own. */
const endsThere = (tokens: Token[], { figure }: Counted): boolean =>
  tokens[figure.to + 2]?.kind === "mark" ||
  /^(?:from|aged|under|at|on|near|inside|outside|)$/.test(lower(tokens, figure.to + 2)) ||
  (lower(tokens, figure.to + 2) === "in" &&
    tokens[figure.to + (lower(tokens, figure.to + 3) === "the" ? 4 : 3)]?.capital === true);

/** "three were hurt, one of whom has lost an eye", "two of them seriously injured": how the hurt fare. */
const isFurtherHurt = (tokens: Token[], harm: Harm | null | undefined, whole: Harm): boolean =>
  harm?.effect === "INJURED" &&
  whole.effect === "INJURED" &&
  (/^(?:lost|suffered|sustained)$/.test(lower(tokens, harm.triggerFrom)) ||
    GRAVELY.test(lower(tokens, harm.triggerFrom - 1)));

const GRAVELY = /^(?:seriously|critically|severely|badly|gravely|slightly|lightly)$/;

/** "three of them seriously": how they fare, and no part by who they are. */
const isCondition = (tokens: Token[], { figure }: Counted): boolean =>
  /^(?:seriously|critically|severely|badly|gravely|are|is|remain|were|was)$/.test(lower(tokens, figure.to + 2));

import type { Sentence, Token } from "../foundation/prepared-text.ts";
import { likeCounted } from "./counted.ts";
import type { Harm } from "./harm.ts";
import { likeHarm } from "./harm.ts";
import type { Groups } from "./list.ts";
import { partOfWhole } from "./subset.ts";

const HURT = /^(?:injured|wounded|hurt|survivors)$/;
const GRADE = /^(?:the|those|critically|seriously|severely|badly|gravely)$/;
const FURTHER = /^(?:more|another|further|additional|new)$/;
const DIED = /^(?:died|dies|dead|succumbed|perished)$/;
const LATER = /^(?:hospital|hospitals|injuries|wounds|later|overnight|succumbed)$/;

/** "two of the injured died", "two more died in hospital": added to a toll, and no toll of their own (R3). */
export function isAddedToToll({ tokens }: Sentence, { counted, effect, triggerFrom, triggerTo }: Harm): boolean {
  if (effect !== "KILLED" || counted.figure.quantifier === "NONE_CLAIMED") return false;
  let at = counted.figure.to;
  if (FURTHER.test(tokens[at]?.lower ?? "")) at += 1;
  if (tokens[at]?.lower === "of") {
    at += 1;
    while (GRADE.test(tokens[at]?.lower ?? "")) at += 1;
    return HURT.test(tokens[at]?.lower ?? "");
  }
  const more = tokens.slice(counted.from, counted.to).some(({ lower }) => FURTHER.test(lower));
  const died = tokens.slice(triggerFrom, triggerTo).some(({ lower }) => DIED.test(lower));
  return more && died && tokens.some(({ lower }) => LATER.test(lower));
}

const TOLL = /^(?:toll|dead|deaths|fatalities|number|count|losses)$/;
const ADDS = /^(?:after|as|with|when|following)$/;
const BRINGS = /^(?:bringing|taking|raising|pushing|lifting|brings|brought|takes|took|raises|raised|pushed|pushes)$/;

const isToll = (tokens: Token[], { tie, counted, triggerFrom }: Harm): boolean =>
  tie === "NOUN" && tokens.slice(triggerFrom, counted.from).some(({ lower }) => TOLL.test(lower));

/** "risen to 62 after three more bodies were found", "two more were killed, taking its losses to 17". */
function raises(tokens: Token[], { added, toll }: { added: Harm; toll: Harm }): boolean {
  const { from, to, figure } = added.counted;
  if (added.effect !== toll.effect || figure.value >= toll.counted.figure.value) return false;
  if (!tokens.slice(from, to).some(({ lower }) => FURTHER.test(lower))) return false;
  if (from > toll.counted.to) return tokens.slice(toll.counted.to, from).some(({ lower }) => ADDS.test(lower));
  return tokens.slice(to, toll.counted.from).some(({ lower }) => BRINGS.test(lower));
}

/** Those who raise a toll told in the same sentence are a part of it, whatever they are. */
export function attachAdded({ tokens, harms }: Groups): void {
  const parent = harms.findIndex((harm) => harm !== null && isToll(tokens, harm));
  const toll = harms[parent];
  if (!toll) return;
  for (const [at, added] of harms.entries()) {
    if (at === parent || !added || added.parent >= 0 || !raises(tokens, { added, toll })) continue;
    const own = partOfWhole(added.counted, toll);
    const counted = own.victimClass === "TOTAL" ? likeCounted(own, { victimClass: "STATUS_UNKNOWN" }) : own;
    harms[at] = likeHarm(added, { counted, tie: "SUBSET", parent });
  }
}

import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import { INTRANSITIVE } from "./effects.data.ts";
import type { LeftHarm } from "./left-harm.ts";
import { harmVerbOf } from "./victim-lexicon.ts";

const REACH = 6;
const HOLD = /^(?:hold|holds|holding)$/;
const HELD_WORDS = /^(?:captives?|hostages?|prisoners?|detainees?|suspects?)$/;

/** "died along with 23 others", "was arrested together with three aides": they share what befell the first. */
export function along(tokens: Token[], at: number): LeftHarm | null {
  const joint = lower(tokens, at) === "alongside" ? at : at - 1;
  const direct = lower(tokens, at) === "with" && /^(?:died|perished|buried)$/.test(lower(tokens, at - 1));
  if (direct) return { effect: "KILLED", tie: "OBJECT", from: at - 1, to: at + 1 };
  if (joint !== at && !(lower(tokens, at) === "with" && /^(?:along|together)$/.test(lower(tokens, joint)))) return null;
  for (let back = joint - 1; back >= Math.max(0, joint - REACH); back -= 1) {
    const verb = harmVerbOf(tokens[back]);
    const effect = INTRANSITIVE.get(lower(tokens, back)) ?? (verb?.form === "PAST" ? verb.effect : undefined);
    if (effect) return { effect, tie: "OBJECT", from: back, to: at + 1 };
    if (/^[,;:.]$/.test(lower(tokens, back))) return null;
  }
  return null;
}

/** "made off with 20 villagers". */
export const madeOff = (tokens: Token[], at: number, counted: Counted): LeftHarm | null =>
  lower(tokens, at) === "with" &&
  /^(?:off|away)$/.test(lower(tokens, at - 1)) &&
  /^(?:made|make|making)$/.test(lower(tokens, at - 2)) &&
  !counted.bare
    ? { effect: "DETAINED", tie: "OBJECT", from: at - 2, to: at + 1 }
    : null;

/** "is holding two businessmen", "holds some 700 captives": people of a kind, not the seats of a hall. */
export function holding(tokens: Token[], at: number, counted: Counted): LeftHarm | null {
  if (!HOLD.test(lower(tokens, at)) || counted.bare) return null;
  const kept = counted.victimClass !== "TOTAL" || HELD_WORDS.test(lower(tokens, counted.to - 1));
  const talks = lower(tokens, counted.to) === "talks" || lower(tokens, at + 1) === "talks";
  return kept && !talks ? { effect: "DETAINED", tie: "OBJECT", from: at, to: at + 1 } : null;
}

import { lower } from "../foundation/nth.ts";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import type { Harm } from "./harm.ts";
import type { Head } from "./head.ts";
import { isSingular } from "./number-of-word.ts";
import { readHead } from "./read-head.ts";

const CARRIES = /^(?:carrying|transporting|ferrying|escorting)$/;
const REACH = 12;

/** A count without a noun of its own, behind "killing" or "wounding". */
const isBareHarm = (tokens: Token[], { counted, tie, triggerFrom }: Harm): boolean =>
  tie === "OBJECT" &&
  (counted.bare || /^(?:them|others)$/.test(lower(tokens, counted.to - 1))) &&
  lower(tokens, triggerFrom).endsWith("ing");

/** "rammed a bus carrying Xish police, killing 40 of them": the people aboard are whom the count is of; null where none are told of. */
export function passengersOf(input: { tokens: Token[]; mentions: Mention[]; harm: Harm }): Head | null {
  const { tokens, mentions, harm } = input;
  if (!isBareHarm(tokens, harm)) return null;
  const first = Math.max(0, harm.triggerFrom - REACH);
  for (let at = harm.triggerFrom - 1; at >= first; at -= 1) {
    if (/^[.;]$/.test(lower(tokens, at))) return null;
    if (!CARRIES.test(lower(tokens, at))) continue;
    const head = readHead({ tokens, at: at + 1, mentions });
    return head && head.to <= harm.triggerFrom && !isSingular(lower(tokens, head.to - 1)) ? head : null;
  }
  return null;
}

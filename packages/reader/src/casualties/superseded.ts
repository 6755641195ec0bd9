import { SMALL_NUMBERS } from "@demarche/domain";
import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { likeHarm } from "./harm.ts";
import type { Groups } from "./list.ts";

const CHANGES = new Set(
  "up down revised increased rising risen rose jumped climbed raised grew grown doubled fell lowered".split(" "),
);
const FORMER = new Set("earlier previous previously initial initially original originally preliminary".split(" "));
const COUNTS = new Set(
  "toll figure count tally number put said reported announced counted confirmed estimate given".split(" "),
);
const REACH = 7;

/** "up from seven", "revised to nine from eleven", "rose from 7 to 9". */
function isFormerValue(tokens: Token[], from: number): boolean {
  const at = ["the", "an", "a"].includes(lower(tokens, from - 1)) ? from - 2 : from - 1;
  if (lower(tokens, at) !== "from") return false;
  const value = lower(tokens, at - 1) === "," ? at - 2 : at - 1;
  const isNumber = nth(tokens, value)?.kind === "number" || SMALL_NUMBERS.has(lower(tokens, value));
  if (isNumber && lower(tokens, value - 1) === "to") return true;
  return tokens.slice(Math.max(0, at - REACH), at).some((token) => CHANGES.has(token.lower));
}

/** "initially put at seven", "an earlier toll of seven", "had earlier said that seven". */
function isFormerCount(tokens: Token[], from: number, after: number): boolean {
  const before = tokens.slice(Math.max(after, from - REACH), from);
  const former = before.findLastIndex((token) => FORMER.has(token.lower));
  if (former < 0) return false;
  return (
    before.slice(former + 1).some((token) => COUNTS.has(token.lower)) &&
    !before.slice(former).some((token) => token.text === ".")
  );
}

/** Marks the figures that the sentence itself calls outdated. */
export function attachSuperseded({ tokens, counted, harms }: Groups): void {
  for (const [at, own] of counted.entries()) {
    const former = isFormerValue(tokens, own.from);
    const source = harms[at] ?? nth(harms, at - 1) ?? (former ? harms[at + 1] : null);
    if (!source || own.person?.looksBack) continue;
    if (former || (harms[at] && isFormerCount(tokens, own.from, nth(counted, at - 1)?.to ?? 0)))
      harms[at] = likeHarm(source, { counted: own, tie: "SUPERSEDED", parent: -1 });
  }
}

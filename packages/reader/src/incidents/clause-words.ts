import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";

export const isReported = kind(
  /^(?:said|says|told|claimed|reported|according|announced|confirmed|accused|condemned|alleged|warned|blamed)$/,
);
export const BREAKS = new Set([
  ",",
  ";",
  ":",
  '"',
  "“",
  "”",
  "that",
  "which",
  "who",
  "when",
  "after",
  "while",
  "but",
  "as",
  "where",
  "because",
  "before",
  "since",
  "if",
  "saying",
]);
export const PREPOSITIONS = new Set([
  "in",
  "on",
  "at",
  "near",
  "inside",
  "of",
  "against",
  "to",
  "into",
  "from",
  "over",
  "across",
  "with",
  "for",
  "toward",
  "towards",
  "between",
]);
export const JOINTS = new Set(["'s", "’s", "-", "’", "'"]);

const ASIDE = 9;

/** "rebels, whom X backs, killed": the comma that opens the clause which one at `at` closes; −1 where none does. */
export function asideStart(tokens: Token[], at: number): number {
  for (let back = at - 1; back > Math.max(0, at - ASIDE); back -= 1) {
    if (lower(tokens, back) !== ",") continue;
    return /^(?:who|whom|which|whose)$/.test(lower(tokens, back + 1)) ? back : -1;
  }
  return -1;
}

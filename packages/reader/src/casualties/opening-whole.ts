import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import { STATES } from "./effects.data.ts";
import { HARM_VERBS } from "./victim-lexicon.ts";

const OPENING = 3;
const REACH = 8;

/** "Of the 1,093 men aboard, 323 were killed": the whole, of whom the sentence goes on to tell a part. */
export function isOpeningWhole(tokens: Token[], { from, to }: Counted): boolean {
  if (from > OPENING || tokens[0]?.lower !== "of") return false;
  const next = tokens[to]?.lower ?? "";
  if (HARM_VERBS.has(next) || STATES.has(next)) return false;
  return tokens.slice(to, to + REACH).some(({ text }) => text === ",");
}

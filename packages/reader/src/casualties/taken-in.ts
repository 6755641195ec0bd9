import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";

const RECEIVED = /^(?:received|admitted|treated|treating|receiving|admitting)$/;
const REACH = 3;

/** "had received 23 patients": people who came to a hospital, whatever became of some of them. */
export const isTakenIn = (tokens: Token[], { from }: Counted): boolean =>
  tokens.slice(Math.max(0, from - REACH), from).some((token) => RECEIVED.test(token.lower));

/** "of whom", "of them" at a token. */
export const isOfWhom = (tokens: Token[], at: number): boolean =>
  lower(tokens, at) === "of" && /^(?:whom|them)$/.test(lower(tokens, at + 1));

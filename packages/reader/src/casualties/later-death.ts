import type { Token } from "../foundation/prepared-text.ts";
import { lower, type RightHarm } from "./right-walk.ts";

const REACH = 28;
const DIED = new Set(["died", "dies", "succumbed"]);
const PEOPLE = /^(?:he|she|they|who|whom|another|others|and|but|while|which)$/;

/** "who was stabbed at the fence nine days ago has died": death behind the relative clause outdoes the wound inside it. */
export function laterDeath(tokens: Token[], wound: RightHarm): RightHarm | null {
  if (wound.effect !== "INJURED" || !/^(?:who|that)$/.test(lower(tokens, wound.from - 2))) return null;
  for (let at = wound.to; at < Math.min(tokens.length, wound.to + REACH); at += 1) {
    const word = lower(tokens, at);
    if (DIED.has(word)) return { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 1 };
    if (word === "." || word === ";" || PEOPLE.test(word)) return null;
  }
  return null;
}

import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import type { LeftHarm } from "./left-harm.ts";
import { BODY_PARTS, PROJECTILES } from "./wounds.data.ts";

const STRIKES = new Set("hit hits hitting struck strikes striking grazed grazes grazing".split(" "));
const REACH = 7;

/** "a bullet struck a woman", "opened fire, hitting two men", "hit a man in the leg": hurt, whatever came of it. */
export function strike(tokens: Token[], at: number, counted: Counted): LeftHarm | null {
  const verb = lower(tokens, at);
  if (!STRIKES.has(verb) || counted.bare) return null;
  const shot = tokens
    .slice(Math.max(0, at - REACH), at)
    .some((token) => PROJECTILES.has(token.lower) || token.lower === "fire");
  const limb =
    lower(tokens, counted.to) === "in" &&
    tokens.slice(counted.to + 1, counted.to + 5).some((token) => BODY_PARTS.has(token.lower));
  return shot || limb ? { effect: "INJURED", tie: "OBJECT", from: at, to: at + 1 } : null;
}

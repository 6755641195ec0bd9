import { lower } from "../foundation/nth.ts";
import type { RightHarm, Walk } from "./right-walk.ts";

const DRIVEN = new Set(["forced", "compelled", "made", "driven", "uprooted", "evacuated", "rendered"]);
const OUT = new Set(["flee", "leave", "evacuate", "homes", "home", "homeless"]);
const REACH = 6;
/** Words between "forced" and the flight: "to", "from their", "out of". */
const BETWEEN = new Set("to from their its out of his her abandon the villages".split(" "));

/** "have been forced to flee", "were driven from their homes", "were evacuated", "were left homeless". */
export function fromFlight({ tokens, at, auxiliary }: Walk): RightHarm | null {
  const word = lower(tokens, at);
  if (auxiliary !== "BE" || !DRIVEN.has(word)) return null;
  if (word === "evacuated" || word === "uprooted") return { effect: "DISPLACED", tie: "SUBJECT", from: at, to: at + 1 };
  for (let step = at + 1; step < Math.min(tokens.length, at + REACH); step += 1) {
    if (OUT.has(lower(tokens, step))) return { effect: "DISPLACED", tie: "SUBJECT", from: at, to: step + 1 };
    if (!BETWEEN.has(lower(tokens, step))) return null;
  }
  return null;
}

import type { Token } from "../foundation/prepared-text.ts";
import type { HarmTie, Trigger } from "./harm.ts";

export type RightHarm = Trigger & { tie: HarmTie };

/** A step on the way from a counted group to what befell it; `auxiliary` is the last one passed. */
export type Walk = { tokens: Token[]; at: number; auxiliary: "NONE" | "HAVE" | "BE"; steps: number };

import type { Claimant, VictimClass } from "@demarche/domain";
import { isLossOnly } from "./counted.ts";
import type { Telling } from "./counted-people.ts";

const OWN_WORDS = /\b(?:(?:its|their|our) own|in (?:its|their|our) ranks)\b/;
const OWN_REACH = 8;
const SIDES: Partial<Record<Claimant["kind"], VictimClass>> = { MILITARY: "MILITARY", ARMED_GROUP: "MILITANT" };

/** "the army acknowledged 19 dead on its own side", "losing three of their own": the speaker's own men. */
export function ownMen(
  { sentence: { tokens }, harm }: Pick<Telling, "sentence" | "harm">,
  claimant: Claimant | null,
): VictimClass | null {
  const { counted, triggerFrom } = harm;
  const told = counted.bare || isLossOnly(counted);
  if (!claimant || !told || counted.victimClass !== "TOTAL") return null;
  const words = tokens.slice(Math.min(counted.from, triggerFrom), counted.to + OWN_REACH).map(({ lower }) => lower);
  return OWN_WORDS.test(words.join(" ")) ? (SIDES[claimant.kind] ?? null) : null;
}

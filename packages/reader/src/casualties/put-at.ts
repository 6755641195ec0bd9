import type { CasualtyEffect } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { cue } from "../foundation/words/facts.ts";
import type { Counted } from "./counted.ts";
import type { Groups } from "./list.ts";

const PUTS = /^(?:put|puts|putting|placed|places|estimated|estimates|gave|gives)$/;
const SPEAKS = /^(?:speaks?|spoke|spoken|speaking|talks?|talked)$/;
const SAYS = /^(?:said|says|claims|claimed|reported|reports|counted|counts)$/;
const TOLD_OF = /^(?:it|that|this|them|theirs)$/;

/** "A later put it at 30", "B speaks of 40": counts again what was counted before. */
export const PUT_AT = cue((word) => PUTS.test(word) || SPEAKS.test(word));

/** How far a bare figure looks back for what it counts. */
type Back = "SENTENCE" | "BEFORE";

/** Whether the words before a bare figure give another's count of the same people, and where that was told. */
function looksBack(tokens: Token[], { figure }: Counted): Back | null {
  const link = lower(tokens, figure.from - 1);
  const before = lower(tokens, figure.from - 2);
  if ((link === "at" || link === "as") && TOLD_OF.test(before) && PUTS.test(lower(tokens, figure.from - 3)))
    return "BEFORE";
  if (link === "of" && SPEAKS.test(before)) return "BEFORE";
  if (before === "compared" && (link === "with" || link === "to")) return "SENTENCE";
  const ends = tokens[figure.to] === undefined || tokens[figure.to]?.kind === "mark";
  return SAYS.test(link) && ends && figure.value > 1 ? "SENTENCE" : null;
}

/** "12 died by the mayor's count; the rebels put it at 30": a rival count that names neither people nor harm. */
export function attachPutAt({ tokens, counted, harms }: Groups, before: CasualtyEffect | null): void {
  for (const [at, own] of counted.entries()) {
    const back = own.bare && !harms[at] ? looksBack(tokens, own) : null;
    if (!back) continue;
    const told = harms.slice(0, at).findLast((harm) => harm !== null && harm.tie !== "SUBSET");
    const effect = told?.effect ?? (back === "BEFORE" ? before : null);
    if (!effect) continue;
    const triggerFrom = own.figure.from - 1;
    const victimClass = told?.counted.victimClass ?? own.victimClass;
    const nationality = told?.counted.nationality ?? own.nationality;
    const people = { ...own, victimClass, nationality };
    harms[at] = { counted: people, effect, tie: "NOUN", triggerFrom, triggerTo: triggerFrom + 1, parent: -1 };
  }
}

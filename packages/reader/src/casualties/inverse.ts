import type { CasualtyEffect } from "@demarche/domain";
import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { cue } from "../foundation/words/facts.ts";
import type { Groups } from "./list.ts";
import { isList } from "./list.ts";
import { effectOfWord } from "./predicated.ts";

/** Without one of these no part stands before, or far behind, the whole that it is of. */
export const AMONG = cue((word) => /^(?:among|includ(?:e|es|ed))$/.test(word));

type Opening = { from: number; to: number };

/** "Among the dead were", "among those held were", "the dead include", "the victims included". */
function openings(tokens: Token[]): (Opening & { word: string })[] {
  const found: (Opening & { word: string })[] = [];
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const owned = /^(?:'s|’s)$/.test(lower(tokens, at)) && lower(tokens, at - 2) === "among";
    const definite = owned || /^(?:the|those)$/.test(lower(tokens, at));
    if (!definite) continue;
    const word = lower(tokens, at + 1);
    const verb = PLACED.test(lower(tokens, at + 2)) ? behindPlace(tokens, at + 3) : at + 2;
    const opens = owned ? at - 2 : at - 1;
    const among = lower(tokens, opens) === "among" && /^(?:was|were|is|are)$/.test(lower(tokens, verb));
    if (among || /^includ(?:e|es|ed)$/.test(lower(tokens, verb)))
      found.push({ from: among ? opens : at, to: verb + 1, word });
  }
  return found;
}

const PLACED = /^(?:in|at|near|on|during|by)$/;
const PLACE_REACH = 7;

/** "those killed in the strike were": the verb behind the words of place. */
function behindPlace(tokens: Token[], from: number): number {
  for (let at = from; at < from + PLACE_REACH; at += 1) {
    if (/^(?:was|were|is|are|includ(?:e|es|ed))$/.test(lower(tokens, at))) return at;
    if (/^(?:[,;.]|and|who|which|that)$/.test(lower(tokens, at))) return -1;
  }
  return -1;
}

/** The parts that follow "among the dead were" or "the dead include". */
export function attachInverse({ tokens, counted, harms }: Groups, before: CasualtyEffect | null): void {
  for (const { from, to, word } of openings(tokens)) {
    const effect = effectOfWord(word, before);
    const first = counted.findIndex((own) => own.from >= to && own.from <= to + 3);
    for (let at = first; effect !== null && first >= 0 && at < counted.length; at += 1) {
      const own = counted[at];
      const before = nth(counted, at - 1);
      if (!own || (at > first && (!before || !isList(tokens, before, own)))) break;
      harms[at] = { counted: own, effect, tie: "SUBSET", triggerFrom: from, triggerTo: to, parent: -1 };
    }
  }
}

/** "A woman and her son were among them": parts of those told of before, harmed as they were. */
export function attachAmong({ tokens, counted, harms }: Groups, before: CasualtyEffect | null): void {
  const at = tokens.findIndex((token, index) => token.lower === "among" && lower(tokens, index + 1) === "them");
  const effect = harms.find((harm) => harm && harm.triggerFrom < at)?.effect ?? before;
  if (at < 0 || effect === null || !/^(?:was|were|is|are)$/.test(lower(tokens, at - 1))) return;
  let end = at - 1;
  for (let index = counted.length - 1; index >= 0; index -= 1) {
    const own = counted[index];
    if (!own || own.to > end || harms[index]) continue;
    const gap = tokens.slice(own.to, end).map((token) => token.lower);
    if (gap.some((word) => word !== "," && word !== "and")) return;
    harms[index] = { counted: own, effect, tie: "SUBSET", triggerFrom: at, triggerTo: at + 2, parent: -1 };
    end = own.from;
  }
}

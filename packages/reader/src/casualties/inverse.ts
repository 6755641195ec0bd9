import type { Token } from "../foundation/prepared-text.ts";
import type { Groups } from "./list.ts";
import { isList } from "./list.ts";
import { effectOfWord } from "./predicated.ts";

type Opening = { from: number; to: number };

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? "";

/** "Among the dead were", "among those held were", "the dead include", "the victims included". */
function openings(tokens: Token[]): (Opening & { word: string })[] {
  const found: (Opening & { word: string })[] = [];
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const definite = /^(?:the|those)$/.test(lower(tokens, at));
    const word = lower(tokens, at + 1);
    const verb = lower(tokens, at + 2);
    const among = lower(tokens, at - 1) === "among" && /^(?:was|were|is|are)$/.test(verb);
    if (definite && (among || /^includ(?:e|es|ed)$/.test(verb)))
      found.push({ from: among ? at - 1 : at, to: at + 3, word });
  }
  return found;
}

/** "six of them children" aside: the parts that follow "among the dead were". */
export function attachInverse({ tokens, counted, harms }: Groups): void {
  for (const { from, to, word } of openings(tokens)) {
    const effect = effectOfWord(word);
    const first = counted.findIndex((own) => own.from >= to && own.from <= to + 3);
    for (let at = first; effect !== null && first >= 0 && at < counted.length; at += 1) {
      const own = counted[at];
      const before = counted[at - 1];
      if (!own || (at > first && (!before || !isList(tokens, before, own)))) break;
      harms[at] = { counted: own, effect, tie: "SUBSET", triggerFrom: from, triggerTo: to, parent: -1 };
    }
  }
}

import type { CasualtyEffect, VictimClass } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { cue } from "../foundation/words/facts.ts";
import type { Counted } from "./counted.ts";
import { likeCounted } from "./counted.ts";
import { STATES } from "./effects.data.ts";
import type { Groups } from "./list.ts";
import { lastWhole } from "./subset.ts";
import { HARM_VERBS, VICTIM_WORDS } from "./victim-lexicon.ts";

const REACH = 7;
const DEAD_WORDS = new Set("victims fatalities casualties martyrs slain deceased deaths".split(" "));
const SKIPPED = new Set("the a an at least about around of also young his her their off ex -".split(" "));

/** Words for those harmed in whatever way was told before. */
const OPEN_WORDS = new Set(["victims", "casualties"]);

/** Effect of "the dead", "those killed", "the wounded"; of "the victims" the one told `before`. */
export function effectOfWord(word: string, before: CasualtyEffect | null = null): CasualtyEffect | null {
  if (before !== null && OPEN_WORDS.has(word)) return before;
  const verb = HARM_VERBS.get(word);
  return STATES.get(word) ?? (verb?.form === "PAST" ? verb.effect : null) ?? (DEAD_WORDS.has(word) ? "KILLED" : null);
}

/** A verb that tells what someone was. */
export const BEING = cue((word) => /^(?:was|were|are|is)$/.test(word));

/** Class told behind a verb of being: "were children", "was a medic". */
function classAfter(tokens: Token[], at: number): { victimClass: VictimClass; to: number } | null {
  if (!/^(?:was|were|are|is)$/.test(lower(tokens, at))) return null;
  for (let step = at + 1; step < at + REACH; step += 1) {
    const word = lower(tokens, step);
    const victimClass = VICTIM_WORDS.get(word);
    if (victimClass) return { victimClass, to: step + 1 };
    if (SKIPPED.has(word)) continue;
    if (HARM_VERBS.has(word) || tokens[step]?.kind !== "word" || (word.length < 4 && !tokens[step]?.capital))
      return null;
  }
  return null;
}

/** "six of the dead", "two of those wounded", "two of them": the word for the whole, and the token behind it. */
function partitive(tokens: Token[], at: number): { word: string; to: number } | null {
  if (lower(tokens, at) !== "of" || !/^(?:the|those|them|whom)$/.test(lower(tokens, at + 1))) return null;
  if (/^(?:them|whom)$/.test(lower(tokens, at + 1))) return { word: "", to: at + 2 };
  const to = tokens[at + 2]?.kind === "number" ? at + 4 : at + 3;
  return { word: lower(tokens, to - 1), to };
}

/** "Of the 14 killed, six were children": the sentence opens with the whole. */
const opensWithWhole = (tokens: Token[]): boolean =>
  lower(tokens, 0) === "of" && /^(?:the|those|them)$/.test(lower(tokens, 1));

/** "the toll rose to 14, of whom 13 were civilians", "; of these, 13 were civilians": the figure stands behind what it is of. */
function isOfThose(tokens: Token[], { from }: Counted): boolean {
  const at = lower(tokens, from - 1) === "," ? from - 2 : from - 1;
  return /^(?:whom|these|those|them)$/.test(lower(tokens, at)) && lower(tokens, at - 1) === "of";
}

function partOf(groups: Groups, at: number, before: CasualtyEffect | null): void {
  const { tokens, counted, harms } = groups;
  const own = counted[at] as Counted;
  if (own.person?.looksBack || own.named) return;
  const of = partitive(tokens, own.figure.to);
  const told = classAfter(tokens, of?.to ?? own.to);
  if (!told || (!of && !(own.bare && (opensWithWhole(tokens) || isOfThose(tokens, own))))) return;
  const parent = lastWhole(harms, at);
  const opens = of?.word === "" && own.figure.from === 0 ? before : null;
  const effect = (of ? effectOfWord(of.word, before) : null) ?? harms[parent]?.effect ?? opens;
  if (!effect) return;
  const part = likeCounted(own, { victimClass: told.victimClass, others: false });
  const end = Math.max(told.to, own.to);
  harms[at] = { counted: part, effect, tie: "SUBSET", triggerFrom: own.from, triggerTo: end, parent };
}

/** "Six of the dead were children", "two of them were medics", "of the 14 killed, six were women". */
export function attachPredicated(groups: Groups, before: CasualtyEffect | null): void {
  for (let at = 0; at < groups.counted.length; at += 1) partOf(groups, at, before);
}

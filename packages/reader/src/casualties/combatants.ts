import type { PartyCode, VictimClass } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { PreparedText, Sentence } from "../foundation/prepared-text.ts";
import type { Harm } from "./harm.ts";
import { victimClassOf } from "./victim-lexicon.ts";

type Input = {
  prepared: PreparedText;
  sentence: Sentence;
  harm: Harm;
  victimClass: VictimClass;
  lostBy: PartyCode | null;
};

const ACRONYM = /^\p{Lu}{2,6}$/u;
const PLURAL = /s$|m[ea]n$/;

/** "lost more than 30 men", told of a state; "16 DRF men": in uniform, whatever their number. */
function areMenInArms({ prepared, sentence, harm, victimClass, lostBy }: Input): VictimClass | null {
  const { from, to } = harm.counted;
  if (victimClass !== "MAN" || sentence.tokens[to - 1]?.lower !== "men") return null;
  const body = nth(sentence.tokens, to - 2);
  const group = (prepared.mentionsBySentence[sentence.index] ?? []).some(
    (mention) => mention.kind === "GROUP" && mention.to === to - 1 && mention.from >= from,
  );
  if (group) return "MILITANT";
  return lostBy !== null || (body && to - 2 > from && ACRONYM.test(body.text)) ? "MILITARY" : null;
}

/** "The assailants fled. Troops shot three of them": the last people told of in the paragraph are fighters. */
function areOfFighters({ prepared, sentence, harm, victimClass }: Input): VictimClass | null {
  const { figure } = harm.counted;
  const ofThem = sentence.tokens[figure.to]?.lower === "of" && sentence.tokens[figure.to + 1]?.lower === "them";
  if (!ofThem || victimClass !== "TOTAL") return null;
  const before = prepared.sentences[sentence.index - 1];
  const near = before?.paragraph === sentence.paragraph ? before.tokens : [];
  const told = [...near, ...sentence.tokens.slice(0, figure.from)];
  const last = told.findLast(
    (token) => PLURAL.test(token.lower) && victimClassOf(token) !== undefined && !isDoer(token.lower),
  );
  return victimClassOf(last) === "MILITANT" ? "MILITANT" : null;
}

/** Those who shoot, in most such sentences. */
const isDoer = (word: string): boolean =>
  /^(?:soldiers|troops|police|forces|guards|officers|officials|residents|people)$/.test(word);

/** The class of people told of by what they are to one side: its men, or the attackers. */
export const combatantClass = (input: Input): VictimClass =>
  areMenInArms(input) ?? areOfFighters(input) ?? input.victimClass;

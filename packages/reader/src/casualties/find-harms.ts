import type { CasualtyEffect, VictimClass } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { DateMention, Mention, Sentence, Token } from "../foundation/prepared-text.ts";
import { hasCue } from "../foundation/words/facts.ts";
import { attachAdded } from "./added-to-toll.ts";
import { joinAppositions } from "./apposition.ts";
import { attachApposed, attachBreakdown } from "./breakdown.ts";
import type { Counted } from "./counted.ts";
import { likeCounted } from "./counted.ts";
import { COUNT, HARM } from "./cues.ts";
import { INTRANSITIVE } from "./effects.data.ts";
import { isEitherHarm } from "./either-or.ts";
import { findCounted } from "./find-counted.ts";
import { findZeroes } from "./find-zeroes.ts";
import { attachGapped } from "./gapped.ts";
import type { Harm } from "./harm.ts";
import { AMONG, attachAmong, attachInverse } from "./inverse.ts";
import { joinNames } from "./join-names.ts";
import { leftHarm } from "./left-harm.ts";
import { spread } from "./list.ts";
import { attachOfThem } from "./of-them.ts";
import { isOpeningWhole } from "./opening-whole.ts";
import { personOf } from "./person-of.ts";
import { attachPredicated, BEING } from "./predicated.ts";
import { attachPutAt, PUT_AT } from "./put-at.ts";
import { rightHarm } from "./right-harm.ts";
import { attachSubsets } from "./subset.ts";
import { attachSuperseded } from "./superseded.ts";
import { isUnreal } from "./unreal.ts";
import { VICTIM_WORDS } from "./victim-lexicon.ts";

type Input = { sentence: Sentence; mentions: Mention[]; dates: DateMention[]; before?: CasualtyEffect | null };

function ownHarm(tokens: Token[], counted: Counted, before: CasualtyEffect | null): Harm | null {
  if (counted.ownEffect === null && isOpeningWhole(tokens, counted)) return null;
  const left = leftHarm(tokens, counted, before);
  const right = rightHarm(tokens, counted);
  const found = choose({ tokens, counted, left, right });
  if (found && (counted.named || counted.bare) && SEIZED.test(lower(tokens, found.from))) return null;
  if (!found || isEitherHarm(tokens, found) || isOwnKinDying(tokens, counted, found)) return null;
  if ((!isFact(tokens, found) && isUnreal(tokens, found, counted)) || isCondition(tokens, counted, found)) return null;
  const people =
    counted.bare && found.tie === "NOUN"
      ? likeCounted(counted, { victimClass: numbered(tokens, counted, found) })
      : counted;
  return {
    counted: EXCEEDED.test(lower(tokens, found.to - 1)) ? moreThan(people) : people,
    effect: isOfBodies(tokens, counted, found) ? "KILLED" : found.effect,
    tie: found.effect === "KILLED" && isOfTheDead(tokens, counted, before) ? "SUBSET" : found.tie,
    triggerFrom: found.from,
    triggerTo: found.to,
    parent: -1,
  };
}

/** "two of their bodies have been picked up": nobody is held. */
const isOfBodies = (tokens: Token[], { from }: Counted, found: { from: number; effect: CasualtyEffect }): boolean =>
  found.effect === "DETAINED" &&
  tokens.slice(from, found.from).some((token) => /^(?:bodies|corpses)$/.test(token.lower));

const EXCEEDED = /^(?:passed|exceeded|topped|surpassed)$/;

/** "the toll has passed 2,000": more than the figure. */
const moreThan = (counted: Counted): Counted =>
  counted.figure.quantifier === "EXACT"
    ? likeCounted(counted, {
        figure: { ...counted.figure, quantifier: "MORE_THAN", min: counted.figure.value + 1, max: null },
      })
    : counted;

/** "My mother died": nothing tells of violence. */
const isOwnKinDying = (tokens: Token[], { from }: Counted, found: { from: number }): boolean =>
  /^(?:my|our)$/.test(lower(tokens, from)) && INTRANSITIVE.has(lower(tokens, found.from));

const DEAD = /^(?:dead|killed|slain|victims|fatalities|deceased)$/;

/** "eight of those killed died when …", "nine of the 31 dead", "eight of them died" of the dead told of before: a part of them. */
function isOfTheDead(tokens: Token[], { figure: { to } }: Counted, before: CasualtyEffect | null): boolean {
  if (lower(tokens, to) !== "of") return false;
  if (lower(tokens, to + 1) === "them") return before === "KILLED";
  const at = tokens[to + 2]?.kind === "number" ? to + 3 : to + 2;
  return /^(?:the|those)$/.test(lower(tokens, to + 1)) && DEAD.test(lower(tokens, at));
}

/** "the number of dead soldiers at twelve", "the civilian death toll": who is numbered. */
function numbered(tokens: Token[], counted: Counted, { from }: { from: number }): VictimClass {
  const words = tokens.slice(from, counted.from).map((token) => token.lower);
  const named = words.map((word) => VICTIM_WORDS.get(word)).findLast((own) => own !== undefined && own !== "TOTAL");
  if (counted.from - from > NUMBERED) return counted.victimClass;
  return named ?? (lower(tokens, from - 1) === "civilian" ? "CIVILIAN" : counted.victimClass);
}

const NUMBERED = 9;

/** Goods, power and land are seized too: only people told of as such are held. */
const SEIZED = /^seiz/;

/** "wanted over the deaths of 60": a definite noun takes its harm for done, whatever verb leads up to it. */
const isFact = (tokens: Token[], { tie, from }: { tie: string; from: number }): boolean =>
  tie === "NOUN" &&
  /^(?:the|over|after|in|for|to|with)$/.test(lower(tokens, from - 1)) &&
  !/^(?:denied|denies)$/.test(lower(tokens, from - 2));

/** "two of the wounded", "one of those injured": the word for the whole; "" where none stands there. */
function groupWord(tokens: Token[], { figure: { to } }: Counted): string {
  if (lower(tokens, to) !== "of") return "";
  return lower(tokens, to + (/^(?:the|those)$/.test(lower(tokens, to + 1)) ? 2 : 1));
}

/** "Two of the wounded are in critical condition": a part named only for how the hurt fare. */
function isCondition(tokens: Token[], counted: Counted, found: { to: number; effect: CasualtyEffect | null }): boolean {
  const hurt = /^(?:them|whom|wounded|injured|hurt)$/.test(groupWord(tokens, counted));
  if (hurt && found.effect === "INJURED" && !/^(?:them|whom)$/.test(groupWord(tokens, counted))) return true;
  const last = lower(tokens, found.to - 1);
  return (
    hurt &&
    (/^(?:condition|care|life|lives)$/.test(last) || /^(?:serious|critical|stable)$/.test(lower(tokens, found.to)))
  );
}

type Sides = {
  tokens: Token[];
  counted: Counted;
  left: ReturnType<typeof leftHarm>;
  right: ReturnType<typeof rightHarm>;
};

/** A state right after ("left nine dead") or a passive beats a noun; a verb right before beats what comes later. */
function choose({ tokens, counted, left, right }: Sides): Sides["left"] | Sides["right"] {
  const counts = counted.ownEffect !== null && isLossWord(tokens, counted);
  const other = left !== null && left.effect !== counted.ownEffect;
  if (counts && other && (left.tie === "OBJECT" || lower(tokens, left.from) === "toll"))
    return ownNoun(tokens, counted);
  if (counts && right?.effect === "DETAINED" && lower(tokens, right.from) === "in") return ownNoun(tokens, counted);
  if (left?.tie === "OBJECT") return left;
  if (counted.ownEffect && !right) return left ?? ownNoun(tokens, counted);
  const again = right?.tie === "STATE" || (right !== null && right.effect === counted.ownEffect);
  if (counted.ownEffect && again) return ownNoun(tokens, counted);
  return right ?? left;
}

const LOSS_WORDS =
  /^(?:deaths?|fatalit(?:y|ies)|injuries|arrests|killings|bodies|corpses|dead|wounded|injured|martyrs)$/;
const isLossWord = (tokens: Token[], counted: Counted): boolean => LOSS_WORDS.test(lower(tokens, counted.to - 1));

/** "four deaths": the counted word is the trigger. Modifiers of a definite group look back and count nothing new. */
function ownNoun(tokens: Token[], counted: Counted): Sides["right"] {
  if (!counted.ownEffect || counted.definite) return null;
  const at = counted.to - 1;
  const noun = isLossWord(tokens, counted);
  if (noun) return { effect: counted.ownEffect, tie: "NOUN", from: at, to: counted.to };
  return counted.bare
    ? null
    : { effect: counted.ownEffect, tie: "NOUN", from: counted.figure.to, to: counted.figure.to + 1 };
}

/** Everyone whom one sentence counts as harmed, in order, with parts pointing at their whole. */
export function findHarms(input: Input): Harm[] {
  const { tokens } = input.sentence;
  const before = input.before ?? null;
  const goesOn =
    before !== null && (hasCue(input.sentence, COUNT) || hasCue(input.sentence, PUT_AT) || opensOfThem(tokens));
  if (!hasCue(input.sentence, HARM) && !goesOn) return [];
  const counted = findCounted(input);
  const groups = { tokens, counted, harms: counted.map((group) => ownHarm(tokens, group, before)) };
  joinAppositions(groups);
  attachApposed(groups);
  spread(groups);
  if (hasCue(input.sentence, AMONG)) {
    attachInverse(groups, before);
    attachAmong(groups, before);
  }
  if (hasCue(input.sentence, BEING)) attachPredicated(groups, before);
  attachSubsets(groups);
  attachOfThem(groups);
  attachBreakdown(groups);
  spread(groups);
  joinNames(groups);
  attachGapped(groups, input.mentions);
  attachAdded(groups);
  if (hasCue(input.sentence, PUT_AT) || told(groups.harms)) attachPutAt(groups, before);
  attachSuperseded(groups);
  const zeroes = findZeroes(input.sentence, input.mentions);
  const denied = ({ from, to }: Counted): boolean =>
    zeroes.some(({ counted: none }) => none.from < to && none.to > from);
  const dropped = (harm: Harm): boolean => denied(harm.counted) || isOneFleeing(harm);
  return compact(tokens, [...groups.harms.map((harm) => (harm && dropped(harm) ? null : harm)), ...zeroes]);
}

const told = (harms: readonly (Harm | null)[]): boolean => harms.some((harm) => harm !== null);

/** "Two of them were girls", "Among them were two nurses": goes on with those counted right before. */
const opensOfThem = (tokens: Token[]): boolean =>
  /^(?:\S+ of|among) them\b/.test([0, 1, 2].map((at) => lower(tokens, at)).join(" "));

/** "an activist who had fled to Chad": one person's flight is nobody's displacement. */
const isOneFleeing = ({ effect, counted: { figure } }: Harm): boolean =>
  effect === "DISPLACED" && figure.quantifier === "EXACT" && figure.value === 1;

/** Who it is, read only for those who came to harm. */
function identified(tokens: Token[], { counted, triggerTo }: Harm): Counted {
  const { person, from, to, named } = counted;
  if (!person || person.pronoun) return counted;
  const read = personOf(tokens, { from, to, named, looksBack: person.looksBack });
  return likeCounted(counted, { person: { ...read, more: read.more || isAlso(tokens, to, triggerTo) } });
}

/** "Her mother was also shot": somebody further. */
const isAlso = (tokens: Token[], from: number, to: number): boolean =>
  /^(?:was|were)$/.test(lower(tokens, from)) && from < to && lower(tokens, from + 1) === "also";

/** Drops the gaps and re-points parts at the new positions. */
function compact(tokens: Token[], harms: (Harm | null)[]): Harm[] {
  const position: number[] = [];
  let kept = 0;
  for (const harm of harms) position.push(harm ? kept++ : -1);
  const found: Harm[] = [];
  for (const harm of harms) {
    if (!harm) continue;
    const { effect, tie, triggerFrom, triggerTo, parent } = harm;
    const counted = identified(tokens, harm);
    found.push({ counted, effect, tie, triggerFrom, triggerTo, parent: parent < 0 ? -1 : (position[parent] ?? -1) });
  }
  return found;
}

import { REPORTING_VERBS } from "../claimants/reporting.data.ts";
import type { DateMention, Mention, Sentence, Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import { NEGATIONS, UNREAL } from "./effects.data.ts";
import { findCounted } from "./find-counted.ts";
import { findZeroes } from "./find-zeroes.ts";
import type { Harm } from "./harm.ts";
import { leftHarm } from "./left-harm.ts";
import { rightHarm } from "./right-harm.ts";
import { HARM_VERBS } from "./victim-lexicon.ts";

type Input = { sentence: Sentence; mentions: Mention[]; dates: DateMention[] };

const LIST_LINKS = new Set([
  ",",
  "and",
  "or",
  "&",
  "as",
  "well",
  "plus",
  "along",
  "with",
  "also",
  "another",
  "the",
  "while",
  "—",
  "–",
]);
const SUBSET_LINKS = new Set(["including", "included", "among", "them", "whom", "includes", "comprising", "mostly"]);
const CLAUSE_MARKS = new Set([",", ";", ":", "—", "–", "that", "but", "while", "and", '"', "“"]);
const DENIALS = new Set("denied denies deny denying rejected rejects".split(" "));
const UNREAL_REACH = 7;
const LIST_GAP = 13;
const GAP_BREAKS = new Set(
  "who which that was were is are be been has have had will . ; : when while after where but by".split(" "),
);

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? "";

/** "could kill", "to kill", "if … are killed", "denied killing": told as possible, planned or untrue. */
export function isUnreal(tokens: Token[], trigger: { from: number }): boolean {
  for (let at = trigger.from - 1; at >= Math.max(0, trigger.from - UNREAL_REACH); at -= 1) {
    const word = lower(tokens, at);
    if (UNREAL.has(word) || NEGATIONS.has(word)) return !(word === "may" && tokens[at]?.capital === true);
    if (word === "to" && at === trigger.from - 1) return true;
    if (word === "that" && DENIALS.has(lower(tokens, at - 1))) return true;
    if (CLAUSE_MARKS.has(word)) break;
  }
  return startsConditional(tokens, trigger.from);
}

function startsConditional(tokens: Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 20; at -= 1) {
    const word = lower(tokens, at);
    if (word === "," || word === ";") return false;
    if (word === "if" || word === "unless") return true;
  }
  return false;
}

function ownHarm(tokens: Token[], counted: Counted): Harm | null {
  const before = leftHarm(tokens, counted);
  const left = counted.named && before?.tie !== "NOUN" ? null : before;
  const right = rightHarm(tokens, counted);
  const found = choose({ tokens, counted, left, right });
  if (!found || isUnreal(tokens, found)) return null;
  return { counted, effect: found.effect, tie: found.tie, triggerFrom: found.from, triggerTo: found.to, parent: -1 };
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
  if (counts && left?.tie === "OBJECT" && left.effect !== counted.ownEffect) return ownNoun(tokens, counted);
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

function isSubset(tokens: Token[], counted: Counted): boolean {
  let at = counted.from - 1;
  while (at >= 0 && ["the", "a", ":", "were", "was"].includes(lower(tokens, at))) at -= 1;
  return (
    SUBSET_LINKS.has(lower(tokens, at)) &&
    !(lower(tokens, at) === "them" && !["among", "of"].includes(lower(tokens, at - 1)))
  );
}

/** Nothing that tells of something else stands between two groups: the effect of one is the other's. */
function isList(tokens: Token[], before: Counted, after: Counted): boolean {
  const gap = tokens.slice(before.to, after.from);
  if (gap.length === 0 || gap.length > LIST_GAP) return false;
  if (!LIST_LINKS.has(lower(tokens, after.from - 1))) return false;
  return !gap.some(
    (token) => GAP_BREAKS.has(token.lower) || HARM_VERBS.has(token.lower) || REPORTING_VERBS.has(token.lower),
  );
}

/** Gives list neighbours without a verb of their own the effect of the one that has it, first rightwards, then leftwards. */
function spread(tokens: Token[], counted: Counted[], harms: (Harm | null)[]): void {
  for (let at = 1; at < counted.length; at += 1) inherit({ tokens, counted, harms, at, from: at - 1 });
  for (let at = counted.length - 2; at >= 0; at -= 1) inherit({ tokens, counted, harms, at, from: at + 1 });
}

function inherit(input: {
  tokens: Token[];
  counted: Counted[];
  harms: (Harm | null)[];
  at: number;
  from: number;
}): void {
  const own = input.counted[input.at];
  const other = input.counted[input.from];
  const source = input.harms[input.from];
  if (!own || !other || !source || input.harms[input.at] || own.named || own.bare) return;
  const [before, after] = input.at < input.from ? [own, other] : [other, own];
  if (
    source.tie === "SUBSET" ||
    isSubset(input.tokens, own) ||
    isSubset(input.tokens, after) ||
    !isList(input.tokens, before, after)
  )
    return;
  if (input.at < input.from && source.tie === "OBJECT") return;
  if (input.at > input.from && source.tie === "SUBJECT") return;
  input.harms[input.at] = { ...source, counted: own, tie: "LIST" };
}

/** "nine people, including four children": the part takes the effect of the nearest whole before it. */
function attachSubsets(tokens: Token[], counted: Counted[], harms: (Harm | null)[]): void {
  for (const [at, own] of counted.entries()) {
    const first = isSubset(tokens, own);
    const previous = harms[at - 1];
    const follows =
      previous?.tie === "SUBSET" && counted[at - 1] !== undefined && isList(tokens, counted[at - 1] as Counted, own);
    if ((!first && !follows) || own.named) continue;
    const parent = follows ? previous.parent : lastWhole(harms, at);
    const whole = harms[parent];
    if (whole && !(harms[at] && harms[at]?.effect !== whole.effect))
      harms[at] = { ...whole, counted: partOfWhole(own, whole), tie: "SUBSET", parent };
  }
}

/** A part shares the nationality of its whole; "four of them" is of no class of its own. */
const partOfWhole = (own: Counted, whole: Harm): Counted => ({
  ...own,
  nationality: own.nationality ?? whole.counted.nationality,
});

function lastWhole(harms: (Harm | null)[], before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (harms[at] && harms[at]?.tie !== "SUBSET") return at;
  return -1;
}

const COLON_REACH = 3;

/** "Thirteen guards were killed: nine Xs, three Ys and a Z": groups after a colon that the figure before it holds. */
function attachBreakdown(tokens: Token[], counted: Counted[], harms: (Harm | null)[]): void {
  for (const [at, own] of counted.entries()) {
    if (harms[at] || own.bare || own.named) continue;
    const opens = tokens.slice(Math.max(0, own.from - COLON_REACH), own.from).some((token) => token.text === ":");
    const before = counted[at - 1];
    const previous = harms[at - 1];
    const follows = previous?.tie === "SUBSET" && before !== undefined && isList(tokens, before, own);
    const parent = follows ? previous.parent : opens ? lastWhole(harms, at) : -1;
    const whole = harms[parent];
    if (!whole || whole.counted.figure.value < own.figure.value) continue;
    harms[at] = { ...whole, counted: inClass(own, whole), tie: "SUBSET", parent };
  }
}

/** "nine Xs" of thirteen guards are guards. */
const inClass = (own: Counted, whole: Harm): Counted =>
  own.victimClass === "TOTAL" && own.nationality !== null
    ? { ...own, victimClass: whole.counted.victimClass }
    : partOfWhole(own, whole);

/** "up from seven": the figure before is stated to be outdated. */
function attachSuperseded(tokens: Token[], counted: Counted[], harms: (Harm | null)[]): void {
  for (const [at, own] of counted.entries()) {
    const link = lower(tokens, own.from - 1);
    const cue = lower(tokens, own.from - 2);
    const revised = link === "from" && ["up", "down", "revised", "increased", "rising", "risen"].includes(cue);
    const source = harms[at - 1];
    if (revised && source) harms[at] = { ...source, counted: own, tie: "SUPERSEDED" };
  }
}

/** Everyone whom one sentence counts as harmed, in order, with parts pointing at their whole. */
export function findHarms(input: Input): Harm[] {
  const { tokens } = input.sentence;
  const counted = findCounted(input);
  const harms: (Harm | null)[] = counted.map((group) => ownHarm(tokens, group));
  spread(tokens, counted, harms);
  attachSubsets(tokens, counted, harms);
  attachBreakdown(tokens, counted, harms);
  spread(tokens, counted, harms);
  attachSuperseded(tokens, counted, harms);
  return compact([...harms, ...findZeroes(tokens, input.mentions)]);
}

/** Drops the gaps and re-points parts at the new positions. */
function compact(harms: (Harm | null)[]): Harm[] {
  const kept = harms.flatMap((harm, at) => (harm ? [{ harm, at }] : []));
  const position = new Map(kept.map(({ at }, index) => [at, index]));
  return kept.map(({ harm }) => ({ ...harm, parent: harm.parent < 0 ? -1 : (position.get(harm.parent) ?? -1) }));
}

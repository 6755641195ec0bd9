import { nth } from "../../foundation/nth.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase, Unit, VerbGroup } from "../syntax/unit.ts";
import { isAsked } from "./asked.ts";
import {
  isAlmost,
  isCompelled,
  isDeniedBefore,
  isImagined,
  isInvertedCondition,
  isNorOpened,
  isQuestion,
  isSpared,
  isWronglySaid,
  isYetTo,
  ofInfinitive,
  ofReport,
  wasAboutTo,
} from "./unreal.ts";
import { isNthTo, isWished, seenThrough } from "./wished.ts";

/** How the text puts an act: done, to come, only possible, … */
export type Modality =
  | "FACT"
  | "FUTURE"
  | "AGREED"
  | "DISCUSSED"
  | "POSSIBLE"
  | "DEMANDED"
  | "THREATENED"
  | "DENIED"
  | "NEGATED"
  | "HYPOTHETICAL"
  | "HEARSAY";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs and the modality that they give to an infinitive, an -ing or a that-clause. */
const GOVERNORS: readonly [ReadonlySet<string>, Modality][] = [
  [set("threaten warn"), "THREATENED"],
  [set("agree settle undertake"), "AGREED"],
  [set("discuss consider weigh mull debate contemplate raise explore touch"), "DISCUSSED"],
  [set("refuse decline fail stop avoid escape forgo resist evade hesitate"), "NEGATED"],
  [set("deny reject dismiss refute rule"), "DENIED"],
  [
    set(
      "ask urge demand request want call seek propose suggest recommend appeal press push encourage hope wish need oppose offer volunteer speculate fear predict suppose supposed",
    ),
    "DEMANDED",
  ],
  [set("order tell instruct direct"), "FUTURE"],
  [set("plan intend decide prepare expect schedule promise pledge vow announce choose aim resolve set due"), "FUTURE"],
];

const DEMANDS_THAT = set("ask demand request seek propose suggest recommend urge hope wish speculate fear predict");

const FUTURE_MODALS = set("will shall 'll would 'd");
const POSSIBLE_MODALS = set("may might could can");
const HEARSAY_WORDS = set("reportedly allegedly apparently supposedly");

/** "is ready to restore": a readiness, no plan. */
const WILLING = set("ready willing able keen likely");

/** "is due back", "is on his way back", "is unlikely to be back": being there is not told as done. */
function ofBeing({ verb, particles, preps }: Frame): Modality | null {
  if (verb.lemma !== "be") return null;
  if (particles.includes("unlikely")) return "NEGATED";
  if (particles.some((word) => word === "likely" || word === "possibly" || word === "perhaps")) return "POSSIBLE";
  const underWay = preps.some(
    ({ prep, phrase }) => (prep === "on" && phrase.head === "way") || phrase.head === "route",
  );
  return particles.includes("due") || underWay ? "FUTURE" : null;
}

function ofGovernor(units: readonly Unit[], frame: Frame, complement: boolean): Modality | null {
  const governor = frame.governor;
  if (!governor) return null;
  const lemma = governor.verb.lemma;
  const adjunct = lemma !== "rule" && frame.verb.forms.has("ING") && nth(units, frame.at - 1)?.kind === "mark";
  if (adjunct && !complement) return null;
  const own = GOVERNORS.find(([verbs]) => verbs.has(lemma))?.[1] ?? null;
  if (complement && lemma === "suggest" && frame.verb.forms.has("PAST")) return "HEARSAY";
  if (complement && own === "DEMANDED" && !DEMANDS_THAT.has(lemma)) return null;
  if (
    complement &&
    own !== "DEMANDED" &&
    own !== "AGREED" &&
    own !== "DENIED" &&
    own !== "DISCUSSED" &&
    own !== "THREATENED"
  )
    return null;
  if (governor.verb.negated && own !== null) return own === "DENIED" ? "POSSIBLE" : "NEGATED";
  if (lemma === "would" && frame.verb.infinitive) return "DEMANDED";
  if (lemma === "be" && frame.verb.infinitive) {
    if (isNthTo(governor)) return null;
    if (governor.particles.includes("unlikely")) return "NEGATED";
    if (frame.verb.auxiliaries.includes("have")) return "HYPOTHETICAL";
    if (governor.particles.some((word) => WILLING.has(word))) return "DEMANDED";
    if (governor.governor?.verb.lemma === "deny" && !governor.governor.verb.negated) return "DENIED";
    return governor.verb.negated ? "NEGATED" : "FUTURE";
  }
  if (lemma === "go" && frame.verb.infinitive) return "FUTURE";
  return own;
}

function ofAuxiliaries(frame: Frame): Modality | null {
  const { auxiliaries } = frame.verb;
  if (auxiliaries.some((word) => POSSIBLE_MODALS.has(word))) return "POSSIBLE";
  if (auxiliaries.some((word) => word === "should" || word === "ought")) return "DEMANDED";
  if (auxiliaries.includes("would") && auxiliaries.includes("have")) return "HYPOTHETICAL";
  if (auxiliaries.some((word) => FUTURE_MODALS.has(word))) return auxiliaries.includes("have") ? "POSSIBLE" : "FUTURE";
  return null;
}

const isWilled = (verb: VerbGroup): boolean => verb.auxiliaries.some((word) => FUTURE_MODALS.has(word));
/** "are to meet". */
const isSetTo = (verb: VerbGroup, next: Unit | undefined): boolean =>
  verb.lemma === "be" && !verb.passive && next?.kind === "verb" && next.infinitive;
const isPresent = ({ auxiliaries, finite, forms }: VerbGroup): boolean =>
  auxiliaries.length === 0 && finite && (forms.has("S") || !forms.has("PAST"));
const WHEN = new Set(["when", "once", "after", "before", "until"]);

/** "will raise it when he visits Chad in May": what is still to come, in the present tense. */
function isWhenToCome(units: readonly Unit[], frame: Frame): boolean {
  const from = frame.subject && !frame.passive ? units.indexOf(frame.subject) : frame.at;
  const opener = units[Math.min(from < 0 ? frame.at : from, frame.at) - 1];
  if (!isPresent(frame.verb) || opener?.kind !== "mark" || !WHEN.has(opener.lower)) return false;
  return units.some(
    (unit, at) => unit.kind === "verb" && unit.start < opener.start && (isWilled(unit) || isSetTo(unit, units[at + 1])),
  );
}

function isConditional(units: readonly Unit[], frame: Frame): boolean {
  for (let at = frame.at - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === "verb" && unit.finite) return false;
    if (unit?.kind === "mark" && (unit.tag === "SUB" || unit.tag === "REL"))
      return ["if", "unless", "whether"].includes(unit.lower) || isAsked(units, at);
  }
  return false;
}

/** "If the raids go on, Chad will …": what depends on a condition is no plan. */
function isOnCondition(units: readonly Unit[], frame: Frame): boolean {
  if (!frame.verb.auxiliaries.some((word) => FUTURE_MODALS.has(word) || POSSIBLE_MODALS.has(word))) return false;
  return units.some(
    (unit, at) => unit.kind === "mark" && (unit.lower === "if" || unit.lower === "unless" || isOnlyThen(units, at)),
  );
}

const THEN = set("after when once with");

/** "only after an apology", "only once the truce holds". */
function isOnlyThen(units: readonly Unit[], at: number): boolean {
  const [only, then] = [units[at], units[at + 1]];
  return only?.kind === "mark" && only.lower === "only" && then?.kind === "mark" && THEN.has(then.lower);
}

/** "since the raid", "since 1990", whose preposition the date has taken up. */
const isSince = (unit: Unit): boolean =>
  (unit.kind === "mark" && unit.lower === "since") ||
  (unit.kind === "phrase" && unit.type === "DATE" && unit.start < (unit.cells[0]?.start ?? unit.start));

const isNeither = (before: Unit | undefined): boolean =>
  (before?.kind === "mark" && before.lower === "neither") ||
  (before?.kind === "phrase" && before.lower.startsWith("neither "));

const isNone = (units: readonly Unit[], phrase: NounPhrase | null): boolean =>
  phrase !== null &&
  ((phrase.lower.startsWith("n") && /^(?:no|neither)\b/.test(phrase.lower)) ||
    isNeither(nth(units, units.indexOf(phrase) - 1)));

/** "summoned no envoy", "no embassy was closed"; with "since" it tells what was done before. "Neither spoke of closing it" denies nothing. */
function ofNone(units: readonly Unit[], frame: Frame): Modality | null {
  if (!isNone(units, frame.subject) && !isNone(units, frame.object)) return null;
  if (ofGerund(units, frame) !== null) return "HYPOTHETICAL";
  const since = units.slice(frame.at, frame.stop + 2).some(isSince);
  return since ? "HYPOTHETICAL" : "NEGATED";
}

/** "reports said", "a newspaper reported": nobody who answers for it. */
const isRumour = (above: Frame): boolean =>
  above.subject?.type !== "OFFICIAL" &&
  /\b(?:reports?|rumou?rs?|newspaper|broadcaster|sources?|media)\b/.test(above.subject?.lower ?? "");

const WEIGHED = set("discuss consider weigh mull debate contemplate examine study raise");

/** "Recalling the ambassador is being discussed": the -ing is what the sentence's verb is about. */
function ofSubject(units: readonly Unit[], frame: Frame): Modality | null {
  const { verb } = frame;
  const opens = frame.at === 0 || (frame.at === 1 && units[0]?.kind === "mark");
  if (!opens || verb.finite || verb.infinitive || verb.auxiliaries.length > 0 || !verb.forms.has("ING")) return null;
  const next = units.findIndex((unit, at) => at > frame.at && unit.kind === "verb" && unit.finite);
  const main = units[next];
  const [comma, before] = units.slice(Math.max(0, next - 2), Math.max(0, next));
  const ownSubject = before?.kind === "phrase" && comma?.kind === "mark" && comma.tag === "COMMA";
  if (main?.kind !== "verb" || ownSubject || before?.kind !== "phrase") return null;
  return main.passive && WEIGHED.has(main.lemma) ? "DISCUSSED" : "HYPOTHETICAL";
}

const TALKING = /talk|discussion|question|possibility|prospect|idea|consideration|negotiation/;
/** "took the step of recalling". */
const TAKEN = /^(?:step|move|measure|action|course)$/;
const DONE_BY = set("by after in with for since following upon through despite before as while when");

/** An -ing after a preposition: "by expelling" is done, "talks on restoring" discussed, "aimed at restoring" open. */
function ofGerund(units: readonly Unit[], frame: Frame): Modality | null {
  const before = nth(units, frame.at - 1);
  if (frame.verb.finite || !frame.verb.forms.has("ING") || before?.kind !== "mark") return null;
  if (before.tag !== "PREP" && before.tag !== "TO" && before.tag !== "PARTICLE") return null;
  const noun = units.slice(0, frame.at - 1).findLast((unit) => !(unit.kind === "phrase" && unit.type === "DATE"));
  if (before.lower === "of" && noun?.kind === "phrase" && TAKEN.test(noun.head)) return null;
  if (noun?.kind === "phrase" && TALKING.test(noun.head)) return isOfNone(noun) ? "HYPOTHETICAL" : "DISCUSSED";
  const [apart] = units.slice(Math.max(0, frame.at - 2), Math.max(0, frame.at - 1));
  if (before.lower === "from" && apart?.kind === "mark" && /^(?:apart|aside)$/.test(apart.lower)) return null;
  if (noun?.kind === "verb" && ["about", "of"].includes(before.lower) && /^(?:think|talk|speak)$/.test(noun.lemma))
    return noun.negated || units.some(isNeither) ? "HYPOTHETICAL" : "DISCUSSED";
  return DONE_BY.has(before.lower) ? null : "HYPOTHETICAL";
}

/** "agreed to restore ties and reopen embassies": a bare verb after "and" goes with the one before. */
function isBareJoined(frame: Frame): boolean {
  const { verb, joinedTo } = frame;
  if (joinedTo === null || verb.auxiliaries.length > 0 || verb.infinitive) return false;
  const bare = verb.forms.has("BASE") && !verb.forms.has("PAST");
  const modal = joinedTo.verb.auxiliaries.some((word) => FUTURE_MODALS.has(word) || POSSIBLE_MODALS.has(word));
  return bare ? joinedTo.verb.infinitive || modal : joinedTo.verb.infinitive && verb.forms.has("BASE");
}

/** "its decision to expel", "a threat to recall": the noun before an infinitive. */
const NOUN_GOVERNORS: readonly [RegExp, Modality][] = [
  [/^(?:threat|threats|warning)$/, "THREATENED"],
  [/^(?:refusal|failure)$/, "NEGATED"],
  [/^(?:call|calls|demand|demands|proposal|request|pressure|appeal)$/, "DEMANDED"],
  [/^(?:decision|move|order|plan|plans|intention|pledge|vow|step|promise|announcement)$/, "FUTURE"],
  [/^(?:agreement|deal|accord)$/, "AGREED"],
  [/^(?:talks?|discussions?|negotiations?|dialogue)$/, "DISCUSSED"],
  [/^(?:unwilling|reluctant|unable|hesitant|loath|premature|early)$/, "NEGATED"],
];

/** "no plans to recall", "in no hurry to return": of whatever there is none, what it is for is not to come. */
const isOfNone = ({ lower, determiner }: NounPhrase): boolean => determiner === "no" || lower.startsWith("no ");

const UNDOING =
  /^(?:freez|revers|cancel|scrap|drop|abandon|shelve|suspend|rescind|revok|overturn|retract|reconsider|review)/;

/** "reversed its decision to recall". */
const isUndone = ({ governor }: Frame, noun: NounPhrase): boolean =>
  governor !== null && UNDOING.test(governor.verb.lemma) && governor.object === noun;

/** "Plans to reopen it have been dropped": what the sentence's last verb undoes. */
const isUndoneLater = (units: readonly Unit[], { at }: Frame): boolean =>
  units.slice(at + 1).some((unit) => unit.kind === "verb" && (unit.passive ? UNDOING : FAILING).test(unit.lemma));
const FAILING = /^(?:fail|collapse|founder)$/;

const PLANS = /^(?:plan|decision|idea|intention|promise|pledge|move|proposal)s?$/;

function ofNoun(units: readonly Unit[], frame: Frame): Modality | null {
  const before = nth(units, frame.at - 1);
  if (!frame.verb.infinitive || before?.kind !== "phrase") return null;
  if (isOfNone(before)) return "NEGATED";
  if (isUndone(frame, before) || (PLANS.test(before.head) && isUndoneLater(units, frame))) return "HYPOTHETICAL";
  return NOUN_GOVERNORS.find(([noun]) => noun.test(before.head))?.[1] ?? null;
}

/** Verbs under which an infinitive happens, and those under which it is still to come. */
const CARRIED_OUT = set(
  "begin start continue manage have force help proceed move go meet gather convene compel succeed come oblige say report know appear seem happen agree be",
);
const ON_THE_WAY = set("travel arrive fly visit land head leave return depart");
const CONCLUDED = set("sign reach conclude strike ink");

/** Who tries these mediates: "has tried to broker a truce". */
const PEACEMAKING = set(
  "mediate broker reconcile arbitrate intercede bring bridge defuse ease calm settle help facilitate",
);

function ofPurpose(units: readonly Unit[], frame: Frame): Modality | null {
  const governor = frame.governor;
  if (!frame.verb.infinitive || !governor || frame.verb.auxiliaries.length > 0) return null;
  const lemma = governor.verb.lemma;
  const above = modalityOf(units, governor);
  if (above !== "FACT") return above;
  if (CONCLUDED.has(lemma)) return "AGREED";
  if (ON_THE_WAY.has(lemma)) return "FUTURE";
  const towards = frame.verb.forms.has("ING") && !frame.verb.forms.has("BASE");
  if (towards) return "HYPOTHETICAL";
  if (lemma === "try" && PEACEMAKING.has(frame.verb.lemma)) return null;
  return isNthTo(governor) || CARRIED_OUT.has(lemma) || lemma === "offer" ? null : "HYPOTHETICAL";
}

/** "months may pass before he returns", "a matter of time until he does", "said it would take time before …": when is open. */
function isBeforeOpen(units: readonly Unit[], frame: Frame): boolean {
  const from = frame.subject && !frame.passive ? units.indexOf(frame.subject) : frame.at;
  const opener = Math.min(from < 0 ? frame.at : from, frame.at) - 1;
  const before = nth(units, opener);
  if (before?.kind !== "mark" || (before.lower !== "before" && before.lower !== "until")) return false;
  const above = units.findLast((unit, at): unit is VerbGroup => at < opener && unit.kind === "verb");
  if (!above) return false;
  const holds = isPresent(above) || (above.lemma === "be" && /^(?:is|are|remains?)$/.test(above.auxiliaries[0] ?? ""));
  if (isPresent(frame.verb) && holds) return true;
  const foreseen = above.auxiliaries.some((word) => POSSIBLE_MODALS.has(word) || word === "will");
  const toldAhead = above.auxiliaries.includes("would") && units.some((unit) => isSaying(unit, above));
  return foreseen || toldAhead;
}

const SAYING = set("say tell add warn believe think expect");
const isSaying = (unit: Unit, above: VerbGroup): boolean =>
  unit.kind === "verb" && unit.start < above.start && SAYING.has(unit.lemma);

/** "to close its embassy or to withdraw its envoy": which of the two is not told. */
function isOneOfTwo(units: readonly Unit[], { at, verb }: Frame): boolean {
  const [before, to] = [nth(units, at - 1), nth(units, at - 2)];
  const or = before?.kind === "mark" && before.tag === "TO" ? to : before;
  return verb.infinitive && or?.kind === "mark" && or.lower === "or";
}

/** The modality of a clause. */
export function modalityOf(units: readonly Unit[], frame: Frame): Modality {
  if (isConditional(units, frame) || isQuestion(units, frame) || isInvertedCondition(units, frame))
    return "HYPOTHETICAL";
  if (frame.verb.negated || isYetTo(units, frame) || isNorOpened(units, frame)) return "NEGATED";
  if (isAlmost(units, frame) || isSpared(units, frame) || isImagined(units, frame)) return "HYPOTHETICAL";
  if (isWished(units, frame)) return frame.governor?.verb.negated ? "NEGATED" : "DEMANDED";
  const seen = seenThrough(units, frame);
  if (seen) return modalityOf(units, seen);
  if (isOneOfTwo(units, frame)) return "HYPOTHETICAL";
  if (isCompelled(units, frame)) return "FACT";
  if (isDeniedBefore(units, frame)) return "DENIED";
  const unsure =
    ofInfinitive(frame) ?? (frame.governor && ofInfinitive(frame.governor) === "HYPOTHETICAL" ? "POSSIBLE" : null);
  if (unsure) return unsure;
  const weighed = ofSubject(units, frame);
  if (weighed) return weighed;
  const none = ofNone(units, frame);
  if (none) return none;
  if (isBareJoined(frame) && frame.joinedTo) return modalityOf(units, frame.joinedTo);
  const noun = ofNoun(units, frame);
  if (noun) return noun;
  const complement = frame.verb.finite;
  const reported = complement ? ofReport(units, frame) : null;
  if (reported) return reported;
  const governed = ofGovernor(units, frame, complement);
  if (governed === "THREATENED" || governed === "DENIED" || governed === "NEGATED") return governed;
  if (isOnCondition(units, frame) || wasAboutTo(units, frame)) return "HYPOTHETICAL";
  const modal = ofAuxiliaries(frame) ?? ofBeing(frame);
  if (governed === "AGREED" || governed === "DISCUSSED" || governed === "DEMANDED") return governed;
  if (modal) return modal;
  if (governed && !complement) return governed;
  if (frame.verb.infinitive && frame.verb.auxiliaries.length === 0 && !frame.governor) return "FUTURE";
  if (complement && frame.governor && isRumour(frame.governor)) return "HEARSAY";
  if (complement && frame.governor && isWronglySaid(units, frame.governor)) return "DENIED";
  if (frame.particles.some((word) => HEARSAY_WORDS.has(word))) return "HEARSAY";
  if (isWhenToCome(units, frame)) return "FUTURE";
  if (isBeforeOpen(units, frame)) return "HYPOTHETICAL";
  const purpose = ofPurpose(units, frame);
  if (purpose) return purpose;
  const gerund = ofGerund(units, frame);
  if (gerund) return gerund;
  if (frame.governor && !frame.verb.finite) {
    const above = modalityOf(units, frame.governor);
    if (above !== "FACT") return above;
  }
  return "FACT";
}

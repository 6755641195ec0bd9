import { nth } from "../../foundation/nth.ts";
import { cue, hasCue } from "../../foundation/words/facts.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import {
  type ActRule,
  draft,
  hasParticle,
  lemmaIn,
  onTheLine,
  onVerbs,
  type Scene,
  setOf,
  type VerbRule,
} from "./act.ts";
import { contactOf, isDelegate, pairsOf, withPhrases } from "./contact.ts";

const PHONE = setOf("phone telephone");
const SPEAK = setOf("speak talk converse");
const TELL = setOf("tell inform assure warn urge ask");
const HAVE_CALL = setOf("hold have engage place make receive conduct take discuss");
const BY_PHONE = /\b(?:phone|telephone|telephones|videolink|video|line|hotline|call)\b/;
const CALL_NOUN =
  /(?:phone|telephone|video) ?(?:call|conversation|talk|discussion)s?|phone-?calls?|conference calls?$|^(?:call|conversation)s?$/;
const RING = setOf("call ring");
const GET = setOf("get have reach");
const PERSONS = /^(?:men|leaders|presidents|ministers|premiers)$/;
const HOLD = setOf("hold have");
const EACH = /^(?:each|both)$/;

/** "made calls to each of them", "made separate calls to both": the two that the matter is between. */
function callsEach({ frame }: Scene): NounPhrase | null {
  const made = ["make", "place"].includes(frame.verb.lemma) && /^calls$/.test(frame.object?.head ?? "");
  return made ? (withPhrases(frame, "to").find(({ head }) => EACH.test(head)) ?? null) : null;
}

/** "telephoned A on Friday and B on Saturday". */
function secondObject({ units, frame }: Scene): NounPhrase | null {
  const { second } = frame;
  const and = second ? units[units.indexOf(second) - 1] : undefined;
  return and?.kind === "mark" && and.lower === "and" && isDelegate(second) ? second : null;
}

const AUDIENCE =
  /reporter|journalist|media|press|parliament|lawmaker|nation|anchor|newspaper|agency|television|broadcaster/;

/** "called his counterpart": someone of another state, with nothing said about him. */
function rings({ units, frame }: Scene): boolean {
  if (
    !lemmaIn(frame, RING) ||
    frame.subject?.lower === "it" ||
    (frame.second !== null && !isDelegate(frame.second)) ||
    hasParticle(frame, "in", "home", "back", "out", "off")
  )
    return false;
  const quoted = units.slice(frame.at + 1, frame.stop + 1).some((unit) => unit.kind === "mark" && unit.tag === "QUOTE");
  const { object } = frame;
  return (
    !quoted &&
    isDelegate(object) &&
    (object.type === "OFFICIAL" ||
      (object.type === "PAIR" && PERSONS.test(object.head)) ||
      (object.type === "PERSON" && object.names.length > 0))
  );
}

const ON_THE_LINE = /(?:phone|telephone|video)[ -]?(?:call|conversation|talk|discussion)s?$/;

/** "In a phone call, …": the phrase that opens the sentence. */
function opensWithCall({ units, frame }: Scene): boolean {
  const at = units.findIndex((unit) => unit.kind === "phrase" && ON_THE_LINE.test(unit.lower));
  const before = nth(units, at - 1);
  return at > 0 && at < frame.at && before?.kind === "mark" && ["in", "during"].includes(before.lower);
}

/** "put a call through to his counterpart". */
const putsThrough = (frame: Frame): boolean =>
  ["put", "place"].includes(frame.verb.lemma) &&
  /^(?:an? |the )?(?:\w+ )?calls?$/.test(frame.object?.lower ?? "") &&
  withPhrases(frame, "to").some(isDelegate);

/** "held a call with", "has had calls with": the call is the object, and someone is on the other end. */
const holdsCall = (frame: Frame): boolean =>
  lemmaIn(frame, HOLD) &&
  /^calls?$/.test(frame.object?.head ?? "") &&
  (withPhrases(frame, "with").some(isDelegate) || frame.object?.lower.endsWith("conference call") === true);

/** "The two spoke on Sunday": with each other, and of nothing else that the clause tells. */
const spokeTogether = ({ frame: { subject, object, preps, governor }, discourse }: Scene): boolean => {
  if (subject === null || object !== null || preps.length > 0 || governor?.verb.lemma === "help") return false;
  const they = subject.type === "PRONOUN" && subject.head === "they" && discourse.partiesOf(subject).length === 2;
  return subject.type === "PAIR" || subject.pair || they;
};

/** "spoke with his counterpart", "telephoned", "held a phone call". A talk face to face is no call. */
const called: ActRule = (scene) => {
  const { frame } = scene;
  if (frame.passive || !isDelegate(frame.subject)) return [];
  const noun = [frame.object, ...withPhrases(frame, "in", "during", "by", "over")].find(
    (phrase) =>
      phrase !== null && CALL_NOUN.test(phrase.lower) && (/phone|video/.test(phrase.lower) || holdsCall(frame)),
  );
  const byPhone = frame.preps.some(
    ({ prep, phrase }) =>
      ["by", "over", "on", "via", "through", "in", "during"].includes(prep) && BY_PHONE.test(phrase.lower),
  );
  const onPhone =
    frame.verb.lemma === "be" &&
    frame.preps.some(({ prep, phrase }) => prep === "on" && /^the (?:phone|line|telephone)$/.test(phrase.lower));
  const speaks = lemmaIn(frame, SPEAK) || onPhone || putsThrough(frame);
  const toSomeone = lemmaIn(frame, TELL) || (frame.object?.type === "OFFICIAL" && byPhone);
  const known = frame.object?.type !== "PERSON" || scene.discourse.partiesOf(frame.object).length > 0;
  const told =
    toSomeone && known && !frame.verb.infinitive && isDelegate(frame.object) && (byPhone || opensWithCall(scene));
  const ringing = rings(scene);
  const got = lemmaIn(frame, GET) && isDelegate(frame.object) && byPhone;
  const second = lemmaIn(frame, PHONE) || ringing ? secondObject(scene) : null;
  const others = [
    second,
    ...withPhrases(frame, "with", "to", "between", "from"),
    ...(told || ringing || got || lemmaIn(frame, PHONE) ? [frame.object] : []),
  ];
  const faceToFace = frame.preps.some(({ phrase }) =>
    /conference|meeting|summit|event|ceremony|forum|briefing|rally/.test(phrase.head),
  );
  if (faceToFace && !byPhone) return [];
  if (others.some((phrase) => phrase !== null && AUDIENCE.test(phrase.lower))) return [];
  const counts =
    byPhone || told || ringing || lemmaIn(frame, PHONE) || speaks || (noun !== undefined && lemmaIn(frame, HAVE_CALL));
  if (!counts) return [];
  const people = others.filter(
    (phrase) =>
      phrase !== null &&
      (phrase.type === "OFFICIAL" || phrase.type === "PERSON" || (phrase.type === "PAIR" && PERSONS.test(phrase.head))),
  );
  if (speaks && !byPhone && people.length === 0 && !spokeTogether(scene)) return [];
  const contact = contactOf({ scene, subject: frame.subject, others });
  const both = speaks || noun !== undefined || !frame.preps.some(({ phrase }) => /video/.test(phrase.lower));
  if (!contact || (contact.phrases.length === 0 && !both)) return [];
  const there = speaks && !byPhone && noun === undefined;
  return pairsOf(contact.parties).map(([actor, target]) =>
    draft({
      scene,
      act: there && scene.discourse.staysWith(actor, target) ? "MEETING" : "PHONE_CALL",
      actor,
      target,
      participants: contact.participants,
      extra: [...contact.phrases, noun ?? null],
    }),
  );
};

/** Calls to both sides are a call to each. */
const calledEach: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const each = callsEach(scene);
  if (each === null || frame.passive || !isDelegate(frame.subject)) return [];
  const actors = discourse.partiesOf(frame.subject).slice(0, 1);
  return actors.flatMap((actor) =>
    discourse.pair([actor]).map((target) => draft({ scene, act: "PHONE_CALL", actor, target, extra: [each] })),
  );
};

/** The phrase behind "in a phone call with". */
function partnerOf(units: Scene["units"], at: number): NounPhrase | null {
  const [prep, partner] = units.slice(at + 1, at + 3);
  return prep?.kind === "mark" && prep.lower === "with" && partner?.kind === "phrase" ? partner : null;
}

/** How many units before its verb a clause may name the call. */
const REACH = 12;

/** Where the clause has "in a phone call", with no verb between; -1 where it has none. */
function lineOf({ units, frame }: Scene): number {
  const near = Math.max(0, frame.at - REACH);
  const found = units
    .slice(near, frame.stop)
    .findIndex((unit) => unit.kind === "phrase" && ON_THE_LINE.test(unit.lower));
  const at = near + found;
  const before = nth(units, at - 1);
  if (found < 0 || before?.kind !== "mark" || !["in", "during", "over"].includes(before.lower)) return -1;
  const [from, to] = at < frame.at ? [at, frame.at] : [frame.at + 1, at];
  return units.slice(from, to).some((unit) => unit.kind === "verb") ? -1 : at;
}

/** "expressed condolences to his counterpart in a phone call", "in a call with his counterpart termed the raid a crime". */
const saidOnTheLine: ActRule = (scene) => {
  const { frame, units } = scene;
  const at = lineOf(scene);
  if (at < 0 || frame.passive || scene.modality !== "FACT" || !isDelegate(frame.subject)) return [];
  const line = units[at];
  const partner = partnerOf(units, at);
  const others = partner ? [partner] : [...withPhrases(frame, "to"), frame.object];
  const people = others.filter((phrase) => phrase?.type === "OFFICIAL" || phrase?.type === "PERSON");
  const contact = people.length > 0 ? contactOf({ scene, subject: frame.subject, others: people }) : null;
  if (!contact || line?.kind !== "phrase") return [];
  return pairsOf(contact.parties).map(([actor, target]) =>
    draft({ scene, act: "PHONE_CALL", actor, target, participants: contact.participants, extra: [...people, line] }),
  );
};

/** A clause tells a call once. */
const calledOnce: ActRule = (scene) => {
  const plain = called(scene);
  return plain.length > 0 ? plain : saidOnTheLine(scene);
};

const LINE = /phone|video|\b(?:line|hotline|call)\b/;

const LINE_WORD = cue((word) => LINE.test(word));

/** Whether a sentence names the telephone, or what else is spoken over: without it few verbs tell a call. */
export const namesLine = (sentence: { cues: number }, units: readonly Unit[]): boolean =>
  hasCue(sentence, LINE_WORD) && units.some((unit) => unit.kind === "phrase" && LINE.test(unit.lower));

/** "has held calls with", where no other word of the sentence tells of a telephone. */
const heldCalls: ActRule = (scene) =>
  holdsCall(scene.frame) && !/phone|video/.test(scene.frame.object?.lower ?? "") ? called(scene) : [];

export const CALL_RULES: readonly VerbRule[] = [
  onTheLine(calledOnce, PHONE, SPEAK, RING),
  onVerbs(heldCalls, HOLD),
  onVerbs(calledEach, setOf("make place")),
];

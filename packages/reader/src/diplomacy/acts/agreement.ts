import type { NounPhrase, Unit } from "../syntax/unit.ts";
import {
  type ActRule,
  BE,
  draft,
  hasParticle,
  lemmaIn,
  onVerbs,
  type Scene,
  sceneOf,
  setOf,
  type VerbRule,
} from "./act.ts";
import { besides, contactOf, pairsOf, pairsWith, withPhrases } from "./contact.ts";

const AGREE = setOf("agree concur");
const CONCLUDE = setOf("initial reach sign conclude strike ink make finalise finalize seal clinch secure");
export const DEAL =
  /\b(?:agreement|deal|accord|pact|treaty|truce|ceasefire|fire|memorandum|charter|understanding|protocol|settlement|compromise|armistice|declaration|mechanism|roadmap|memorandums|memoranda|code|convention|communiqu[eé])$/;
const DECLARED = setOf("declare announce");
const PEACE = /^(?:truce|ceasefire|fire|armistice|peace)$/;
const TRUCE = /^(?:truce|ceasefire|fire|armistice)$/;
const MADE = setOf("sign reach agree conclude");

/** "a ceasefire was signed in …", with nobody named: between those that the text is about. */
const truceMade: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const truce =
    TRUCE.test(frame.object?.head ?? "") || /peace (?:treaty|accord|agreement|deal)$/.test(frame.object?.lower ?? "");
  const worded = withPhrases(frame, "between", "with", "by").length > 0 || (frame.object?.modifiers.length ?? 0) > 0;
  if (!frame.passive || frame.subject !== null || !truce || worded || !lemmaIn(frame, MADE)) return [];
  const [actor, target] = discourse.pair();
  return actor && target && scene.modality === "FACT"
    ? [draft({ scene, act: "AGREEMENT", actor, target, extra: [frame.object] })]
    : [];
};

/** The accord shortly before a relative word, with no verb between. */
function dealBefore(units: readonly Unit[], rel: number): NounPhrase | null {
  const behindVerb = units.slice(0, rel).findLastIndex((unit) => unit.kind === "verb") + 1;
  const deal = units
    .slice(Math.max(behindVerb, rel - 8), rel)
    .findLast((unit) => unit.kind === "phrase" && isDeal(unit));
  return deal?.kind === "phrase" ? deal : null;
}

/** "the accord, which the two signed in May": what the relative clause goes back to. */
const concludedBefore: ActRule = (scene) => {
  const { frame, units, discourse } = scene;
  const { subject } = frame;
  const opener = units[(subject ? units.indexOf(subject) : frame.at) - 1];
  const relative = opener?.kind === "mark" && ["which", "that"].includes(opener.lower);
  const deal = relative ? dealBefore(units, units.indexOf(opener)) : null;
  if (frame.object !== null || frame.passive || !deal || scene.modality !== "FACT") return [];
  const contact = contactOf({ scene, subject, others: withPhrases(frame, "with") });
  return pairsOf(contact && subject && discourse.partiesOf(subject).length > 0 ? contact.parties : []).map(
    ([actor, target]) => ({
      ...draft({ scene, act: "AGREEMENT", actor, target }),
      start: frame.verb.end - deal.start <= 320 ? deal.start : frame.verb.start,
    }),
  );
};

const EASE = setOf("de-escalate deescalate disengage");

const isDeal = (phrase: NounPhrase | null): boolean =>
  phrase !== null && DEAL.test(phrase.head === "worth" ? phrase.lower.slice(0, -" worth".length) : phrase.head);

/** "in Somalia, where Egypt signed a pact": the state of the place. */
function whereBefore({ units, frame }: Scene): NounPhrase | null {
  const at = frame.subject ? units.indexOf(frame.subject) : -1;
  const [place, comma, where] = units.slice(Math.max(0, at - 3), Math.max(0, at));
  const opens = comma?.kind === "mark" && comma.tag === "COMMA" && where?.kind === "mark" && where.lower === "where";
  return opens && place?.kind === "phrase" && place.type === "PARTY" && !frame.passive ? place : null;
}

/** "With Hungary, Chad signed a treaty". */
function withBefore({ units, frame }: Scene): NounPhrase | null {
  const [opener, other, comma, subject] = units;
  const opens = opener?.kind === "mark" && opener.lower === "with" && comma?.kind === "mark" && comma.tag === "COMMA";
  return opens && subject === frame.subject && other?.kind === "phrase" && other.type === "PARTY" ? other : null;
}

const RESTORES = /^(?:resume|restore|establish|re-?establish|normali[sz]e|renew)$/;

/** "signed a communiqué resuming relations": the restoring is told by its own word. */
function restoresTies({ units, frame: { object } }: Scene): boolean {
  const next = object ? units[units.indexOf(object) + 1] : undefined;
  return next?.kind === "verb" && !next.finite && next.forms.has("ING") && RESTORES.test(next.lemma);
}

/** "agreed to", "reached an agreement with", "signed a pact". One side agreeing alone is no agreement. */
const agreed: ActRule = (scene) => {
  const { frame } = scene;
  const agrees = lemmaIn(frame, AGREE) && !frame.passive;
  const declares = lemmaIn(frame, DECLARED) && PEACE.test(frame.object?.head ?? "");
  const concludes = (lemmaIn(frame, CONCLUDE) && isDeal(frame.object)) || declares;
  if ((!agrees && !concludes) || restoresTies(scene)) return [];
  const subject = frame.subject;
  const before = frame.joinedTo;
  const meeting = before !== null && ["meet", "visit"].includes(before.verb.lemma) ? [before.object] : [];
  const arrived = before !== null && ["arrive", "land", "fly", "travel"].includes(before.verb.lemma);
  if (arrived) meeting.push(...withPhrases(before, "in", "to").filter(({ type }) => type === "PARTY"));
  const others = [...withPhrases(frame, "with", "between", "by"), ...meeting, whereBefore(scene), withBefore(scene)];
  const contact = contactOf({ scene, subject, others });
  if (!contact) return [];
  const extra: (NounPhrase | null)[] = concludes ? [frame.object] : contact.phrases.slice(0, 1);
  return pairsWith(contact.parties, besides(scene)).map(([actor, target]) => {
    const made = draft({
      scene,
      act: "AGREEMENT",
      actor,
      target,
      participants: contact.participants,
      extra,
      actorNamed: subject !== null,
    });
    return agrees ? { ...made, end: Math.max(made.end, complementEnd(scene.units, frame.at)) } : made;
  });
};

/** "agreed [to restore]": the evidence takes the infinitive along. */
function complementEnd(units: readonly { kind: string; end: number }[], at: number): number {
  const next = units[at + 1];
  return next?.kind === "verb" ? next.end : 0;
}

/** "both sides disengaged". */
const eased: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!lemmaIn(frame, EASE) || frame.passive || frame.verb.infinitive) return [];
  const parties = discourse.partiesOf(frame.subject);
  return parties.length < 2
    ? []
    : pairsOf(parties).map(([actor, target]) => draft({ scene, act: "DEESCALATION", actor, target }));
};

const DECLARE = setOf("declare agree announce proclaim");

/** "declared that they were no longer at war". */
const atPeace: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const declared = frame.governor;
  const war = frame.preps.some(({ prep, phrase }) => prep === "at" && phrase.head === "war");
  if (frame.verb.lemma !== "be" || !frame.verb.negated || !war || !declared || !lemmaIn(declared, DECLARE)) return [];
  const parties = discourse.partiesOf(declared.subject);
  if (parties.length !== 2) return [];
  const given = sceneOf(scene, declared);
  return pairsOf(parties).map(([actor, target]) => ({
    ...draft({ scene: given, act: "AGREEMENT", actor, target }),
    end: frame.preps.find(({ prep }) => prep === "at")?.phrase.end ?? frame.verb.end,
  }));
};

const PULL = setOf("pull draw move withdraw");
const TROOPS = /^(?:troops?|forces|soldiers|tanks|units|armou?r)$/;

/** "both sides pulled back their troops". */
const pulledBack: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const back = frame.verb.lemma === "withdraw" || hasParticle(frame, "back");
  if (!lemmaIn(frame, PULL) || !back || frame.passive || !TROOPS.test(frame.object?.head ?? "")) return [];
  const parties = discourse.partiesOf(frame.subject);
  return parties.length !== 2 || scene.modality !== "FACT"
    ? []
    : pairsOf(parties).map(([actor, target]) => draft({ scene, act: "DEESCALATION", actor, target }));
};

export const AGREEMENT_RULES: readonly VerbRule[] = [
  onVerbs(agreed, AGREE, CONCLUDE, DECLARED),
  onVerbs(truceMade, MADE),
  onVerbs(concludedBefore, CONCLUDE),
  onVerbs(eased, EASE),
  onVerbs(pulledBack, PULL),
  onVerbs(atPeace, BE),
];

import type { PartyCode } from "@demarche/domain";
import { nth } from "../../foundation/nth.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import {
  type ActRule,
  BE,
  type Draft,
  draft,
  hasParticle,
  lemmaIn,
  onVerbs,
  prepOf,
  type Scene,
  setOf,
  type VerbRule,
} from "./act.ts";
import { withPhrases } from "./contact.ts";

const MEDIATE = setOf("mediate broker arbitrate facilitate");
const OFFER = setOf("offer propose volunteer lend");
const REJECT = setOf("rebuff reject decline refuse spurn snub dismiss");
const EFFORT = setOf("conduct hold make work continue try undertake pursue");
const BRING = setOf("bring");
const INDUCE = setOf("induce persuade convince push press");
const MEDIATION =
  /\bmediation\b|\bgood offices\b|\bmediating\b|\bmediators?\b|\bintermediar(?:y|ies)\b|\bgo - betweens?\b|\bbridge\b|\bhonest broker\b|\bguarantors?\b|\bfacilitators?\b|\bpeacemakers?\b|\barbiters?\b/;

/** The sides between which someone mediates. */
function sidesOf(scene: Scene, mediators: PartyCode[]): PartyCode[] {
  const { frame, discourse } = scene;
  const met = /^(?:meeting|summit|talks)$/.test(frame.object?.head ?? "") ? withPhrases(frame, "of") : [];
  const worded = [...withPhrases(frame, "between", "among"), ...met].flatMap((phrase) =>
    discourse.partiesOf(phrase, mediators),
  );
  const { object } = frame;
  const objects = object !== null && object.type === "PARTY" && object.parties.length > 1 ? object.parties : [];
  const sides = [worded, objects].find((codes) => codes.length > 0) ?? discourse.pair(mediators);
  return [...new Set(sides)].filter((code) => !mediators.includes(code));
}

function offers(scene: Scene, mediators: PartyCode[]): Draft[] {
  const between = withPhrases(scene.frame, "between", "among").slice(0, 1);
  return mediators.slice(0, 4).flatMap((actor) =>
    sidesOf(scene, mediators)
      .slice(0, 2)
      .map((target) =>
        draft({ scene: { ...scene, modality: "FACT" }, act: "MEDIATION_OFFERED", actor, target, extra: between }),
      ),
  );
}

const HOST = setOf("host chair convene");
const SHUTTLE = setOf("shuttle host chair convene");
const HELP = setOf("help assist work try strive seek offer attempt");
const SETTLE = setOf("resolve settle defuse reconcile end ease bridge narrow calm de-escalate heal mend overcome");
const QUARREL =
  /dispute|crisis|quarrel|row|rift|conflict|standoff|tension|differences|gap|feud|spat|sides|neighbou?rs|parties/;
const DISPOSAL = /\bdisposal$/;
const RECONCILE = setOf("reconcile arrange");
const PLAY = setOf("play take assume act serve");

/** "play a mediating role", "act as a mediator", "play the part of mediator". */
const playsRole = (frame: Frame): boolean => {
  const part = /^(?:part|role)$/.test(frame.object?.head ?? "") ? prepOf(frame, "of") : null;
  return lemmaIn(frame, PLAY) && [frame.object, prepOf(frame, "as"), part].some((phrase) => isMediation(phrase));
};

/** "shuttling between the sides". */
const shuttles = (frame: Frame): boolean =>
  frame.verb.lemma === "shuttle" && frame.object === null && prepOf(frame, "between") !== null;

const ATTEMPT = /^(?:offer|proposal|bid|effort|attempt)s?$/;

/** "its offer to reconcile", "an attempt to broker". */
function isTried(units: Scene["units"], frame: Frame): boolean {
  const before = nth(units, frame.at - 1);
  return frame.verb.infinitive && before?.kind === "phrase" && ATTEMPT.test(before.head) && before.modifiers.length > 0;
}

/** "offered to help resolve the dispute", "is working to defuse tensions between A and B", "tried to reconcile the two". */
const helpsSettle = ({ units, frame }: Scene): boolean => {
  const above = frame.governor;
  const helps = frame.verb.infinitive && above !== null && (lemmaIn(above, HELP) || isReady(above));
  const bare = nth(units, frame.at - 1);
  const helping = bare?.kind === "verb" && bare.lemma === "help";
  const quarrel = frame.object !== null && (QUARREL.test(frame.object.head) || frame.object.pair);
  const named = frame.object?.type === "PARTY" && frame.object.parties.length === 2;
  return lemmaIn(frame, SETTLE) && (helps || helping || isTried(units, frame)) && (quarrel || named);
};

/** "said he was at the disposal of both". */
const isAtDisposal = (frame: Frame): boolean =>
  frame.verb.lemma === "be" && !frame.verb.negated && DISPOSAL.test(prepOf(frame, "at")?.lower ?? "");

/** "is ready to", "said it was willing to". */
const isReady = (frame: Frame): boolean =>
  ["be", "stand"].includes(frame.verb.lemma) &&
  !frame.verb.negated &&
  (hasParticle(frame, "ready", "willing") || /^(?:happy|prepared)$/.test(frame.object?.lower ?? ""));

/** "stands ready to bring the two together", "was prepared to mediate". */
const isReadiness = ({ frame }: Scene): boolean => {
  const above = frame.governor;
  const prepared = above?.verb.lemma === "prepare" && above.passive && !above.verb.negated;
  return frame.verb.infinitive && above !== null && (isReady(above) || prepared);
};

const AID = /^(?:help|assistance|services|support|offices|hand)$/;

/** "has volunteered its help", "offered its services to both": between two that the text is about. */
const offersAid = ({ frame, discourse }: Scene): boolean => {
  const actors = discourse.partiesOf(frame.subject);
  const outside = !actors.some((code) => discourse.dyad.includes(code));
  const own = frame.object !== null && /^(?:its|their|his|her)$/.test(frame.object.possessive ?? "");
  return lemmaIn(frame, OFFER) && own && outside && actors.length === 1 && AID.test(frame.object?.head ?? "");
};

/** "had tried its hand as a go-between", "served as an intermediary". */
const triesAs = (frame: Frame): boolean =>
  ["try", "offer", "serve", "act", "volunteer"].includes(frame.verb.lemma) && isMediation(prepOf(frame, "as"));

/** "offered to host talks between A and B". */
const offersToHost = ({ frame }: Scene): boolean =>
  lemmaIn(frame, HOST) &&
  frame.governor !== null &&
  (lemmaIn(frame.governor, OFFER) || isReady(frame.governor)) &&
  (/talks|meeting|negotiations|summit/.test(frame.object?.head ?? "") ||
    frame.object?.type === "PAIR" ||
    frame.object?.pair === true ||
    (frame.object?.type === "PARTY" && frame.object.parties.length === 2) ||
    frame.object?.lower === "them");

/** "offers its capital as a place for talks between A and B". */
const offersVenue = (frame: Frame): boolean =>
  lemmaIn(frame, OFFER) &&
  /^(?:place|venue|site|setting)$/.test(prepOf(frame, "as")?.head ?? "") &&
  (prepOf(frame, "for") === null || /talks|meeting|negotiations|summit/.test(prepOf(frame, "for")?.head ?? ""));

/** "in an effort to reconcile the neighbours", "in a bid to bring about a ceasefire". */
function isBid({ units, frame }: Scene): boolean {
  const [prep, noun] = units.slice(Math.max(0, frame.at - 2), frame.at);
  const bid = noun?.kind === "phrase" && /^(?:effort|bid|attempt)s?$/.test(noun.head) && noun.modifiers.length === 0;
  if (!bid || prep?.kind !== "mark" || prep.lower !== "in" || !frame.verb.infinitive) return false;
  const peace = /ceasefire|truce|peace|settlement|dialogue|talks/.test(frame.object?.head ?? "");
  return frame.verb.lemma === "reconcile" || (["bring", "broker", "arrange"].includes(frame.verb.lemma) && peace);
}

/** "offered to form a group to mediate": the purpose of an offer. */
const mediatesIn = (frame: Frame): boolean =>
  frame.verb.lemma === "mediate" &&
  frame.verb.infinitive &&
  [frame.governor, frame.governor?.governor].some((above) => above != null && lemmaIn(above, OFFER));

/** "its offer to mediate": whose offer. */
function offerers({ units, frame, discourse }: Scene): PartyCode[] {
  const before = nth(units, frame.at - 1);
  const offer = frame.verb.infinitive && before?.kind === "phrase" && ATTEMPT.test(before.head);
  if (!offer) return frame.subject?.type === "ENVOY" ? frame.subject.parties : discourse.partiesOf(frame.subject);
  return before.modifiers.length > 0 ? before.modifiers : discourse.partiesOf(frame.governor?.subject ?? null);
}

const isMediation = (phrase: NounPhrase | null): boolean => phrase !== null && MEDIATION.test(phrase.lower);

/** "conducts contacts to persuade the sides": an effort under way, whatever its purpose. */
const isEffort = (frame: Frame): boolean =>
  frame.governor !== null && lemmaIn(frame.governor, EFFORT) && lemmaIn(frame, INDUCE);

/** "Chad, which helped broker a peace accord in 2015": who brokered it is told by the way. */
function isByTheWay({ units, frame }: Scene): boolean {
  const dated = units.slice(frame.at, frame.stop).some((unit) => unit.kind === "phrase" && unit.type === "DATE");
  const relative = units
    .slice(Math.max(0, frame.at - 3), frame.at)
    .some((unit) => unit.kind === "mark" && unit.tag === "REL");
  const between = withPhrases(frame, "between", "among").length > 0;
  return relative && dated && !between;
}

/** "bring them together", "bring the two to one table". */
const isTogether = ({ particles, preps, object }: Frame): boolean => {
  const two =
    object !== null &&
    (object.pair || object.type === "PAIR" || object.parties.length === 2 || object.lower === "them");
  const seated = preps.some(({ prep, phrase }) => prep === "to" && /\b(?:table|one)$/.test(phrase.lower));
  return particles.includes("together") || (two && (seated || particles.includes("face-to-face")));
};

const BEG = setOf("ask urge want request invite press seek call");

/** "will ask Chad to mediate": who is asked has offered nothing. */
const isOnlyAsked = ({ verb, governor }: Frame): boolean =>
  verb.infinitive && governor !== null && lemmaIn(governor, BEG) && !governor.passive;

/** "offered to mediate between", "tried to mediate", "offered mediation", "brought them together". */
const offered: ActRule = (scene) => {
  const { frame } = scene;
  if (
    frame.passive ||
    isOnlyAsked(frame) ||
    scene.modality === "NEGATED" ||
    (scene.modality === "HYPOTHETICAL" &&
      !isEffort(frame) &&
      !isBid(scene) &&
      !helpsSettle(scene) &&
      !isReadiness(scene) &&
      !isTried(scene.units, frame) &&
      !mediatesIn(frame)) ||
    scene.modality === "DENIED"
  )
    return [];
  const mediates =
    frame.verb.lemma === "mediate" ||
    (lemmaIn(frame, MEDIATE) &&
      !isByTheWay(scene) &&
      frame.object !== null &&
      /talk|ceasefire|truce|peace|agreement|deal|dialogue|settlement|solution|accord|compromise|rapprochement|reconciliation/.test(
        frame.object.head,
      ));
  const offersIt = lemmaIn(frame, OFFER) && [frame.object, frame.second].some(isMediation);
  const together = lemmaIn(frame, BRING) && isTogether(frame) && frame.object !== null;
  const induces =
    lemmaIn(frame, INDUCE) &&
    frame.object !== null &&
    (frame.object.type === "PAIR" || /parties|sides/.test(frame.object.head));
  const serves =
    isAtDisposal(frame) ||
    offersAid(scene) ||
    triesAs(frame) ||
    helpsSettle(scene) ||
    playsRole(frame) ||
    shuttles(frame) ||
    offersToHost(scene) ||
    offersVenue(frame) ||
    isBid(scene);
  if (!mediates && !offersIt && !together && !induces && !serves) return [];
  const mediators = offerers(scene);
  return mediators.length === 0 ? [] : offers(scene, mediators);
};

/** "rejected the offer of mediation", "offered to mediate but was rebuffed". */
const rejected: ActRule = (scene) => {
  const { frame, discourse, units } = scene;
  if (!lemmaIn(frame, REJECT)) return [];
  if (frame.passive) {
    const mediators = discourse.partiesOf(frame.object);
    const before = units
      .slice(0, frame.at)
      .some(
        (unit) => (unit.kind === "verb" && unit.lemma === "mediate") || (unit.kind === "phrase" && isMediation(unit)),
      );
    if (!before || mediators.length === 0) return [];
    const named = discourse.partiesOf(frame.subject);
    const offer = units.find(
      (unit) => (unit.kind === "verb" && unit.lemma === "mediate") || (unit.kind === "phrase" && isMediation(unit)),
    );
    const start = Math.min(frame.object?.start ?? frame.verb.start, offer?.start ?? frame.verb.start);
    const made = draft({
      scene,
      act: "MEDIATION_REJECTED",
      actor: named[0] ?? null,
      target: mediators[0] ?? null,
      actorNamed: named.length > 0,
    });
    return [{ ...made, start: frame.verb.end - start <= 320 ? start : frame.verb.start, end: frame.verb.end }];
  }
  const about = [frame.object, prepOf(frame, "of", "for", "to")].some((phrase) => isMediation(phrase ?? null));
  const known = about ? [] : knownOffer(scene);
  if ((!about && known.length === 0) || scene.modality !== "FACT") return [];
  const named = [frame.object, prepOf(frame, "by", "from")].flatMap((phrase) =>
    phrase ? [...phrase.modifiers, ...discourse.partiesOf(phrase)] : [],
  );
  const targets = named.length > 0 ? named.slice(0, 1) : known.length > 0 ? known.slice(0, 4) : [null];
  return discourse
    .partiesOf(frame.subject)
    .flatMap((actor) =>
      targets
        .filter((target) => target !== actor)
        .map((target) => draft({ scene, act: "MEDIATION_REJECTED", actor, target })),
    );
};

/** "rejected the offer": those who have just offered to mediate. */
function knownOffer({ frame, discourse }: Scene): PartyCode[] {
  const { object } = frame;
  const offer = object !== null && /^(?:offer|proposal|overture)s?$/.test(object.head);
  const bare = offer && !frame.preps.some(({ prep }) => prep === "of" || prep === "for" || prep === "to");
  return bare ? discourse.mediators : [];
}

export const MEDIATION_RULES: readonly VerbRule[] = [
  onVerbs(offered, MEDIATE, OFFER, BRING, INDUCE, PLAY, SHUTTLE, RECONCILE, SETTLE, BE, setOf("try")),
  onVerbs(rejected, REJECT),
];

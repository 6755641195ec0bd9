import { nth } from "../../foundation/nth.ts";
import type { ToldAct } from "../discourse/told-act.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import {
  type ActRule,
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

const ANSWER = setOf("respond retaliate reply react hit strike reciprocate answer");
const REPEAT = setOf("do did does have follow reciprocate mirror");
const ALIKE = ["symmetrically", "likewise", "similarly", "reciprocally", "identically"];
const MIRRORED = /\b(?:similar|reciprocal|same|mirror|equivalent|identical|tit-for-tat|like)\b/;
const MEASURE = /^(?:measure|move|step|action|response|gesture|expulsion|recall|summons)s?$/;

/** "did so too", "did the same", "followed suit": the act told last, by others. */
function isRepeated({ units, frame }: Scene): boolean {
  const next = units[frame.at + 1];
  const does = ["do", "did", "does"].includes(frame.verb.lemma);
  const so = next?.kind === "mark" && (next.lower === "so" || next.lower === "likewise");
  const same =
    frame.object?.lower === "the same" || frame.object?.lower === "likewise" || hasParticle(frame, "likewise");
  return (does && (so || same)) || (frame.verb.lemma === "follow" && frame.object?.lower === "suit");
}

/** "responded in kind", "retaliated with a similar step", "reciprocated": done back to the one who did it. */
function isReturned({ frame }: Scene): boolean {
  if (frame.verb.lemma === "reciprocate") return true;
  if (frame.verb.lemma === "mirror") return MEASURE.test(frame.object?.head ?? "");
  const coin = /^(?:kind|the same (?:coin|way))$/.test(prepOf(frame, "in")?.lower ?? "");
  if (["return", "repay"].includes(frame.verb.lemma))
    return coin || /^the (?:favou?r|compliment|gesture)$/.test(frame.object?.lower ?? "");
  const way = prepOf(frame, "in");
  const measure = prepOf(frame, "with", "by");
  const alike = measure !== null && MEASURE.test(measure.head) && MIRRORED.test(measure.lower);
  const kind = way !== null && /^kind$|^(?:the same|like|similar) (?:way|manner|fashion|coin)$/.test(way.lower);
  return lemmaIn(frame, ANSWER) && (kind || alike);
}

/** "Mali followed on Wednesday": a state, and nothing that it followed. */
const followed = ({ frame }: Scene): boolean =>
  frame.verb.lemma === "follow" &&
  frame.object === null &&
  frame.subject !== null &&
  ["PARTY", "GOVERNMENT"].includes(frame.subject.type) &&
  frame.subject.parties.length > 0;

/** "and so did Mali", "as did Mali": who did it stands behind the verb. */
function inverted({ units, frame }: Scene): NounPhrase | null {
  const before = nth(units, frame.at - 1);
  const so = before?.kind === "mark" && (before.lower === "so" || before.lower === "as");
  return so && frame.subject === null && ["do", "did", "does", "have"].includes(frame.verb.lemma) ? frame.object : null;
}

/** What others did is told shortly before: in the sentence or the one before it. */
const isFresh = ({ units, frame }: Scene, last: ToldAct): boolean => {
  const first = units[0]?.start ?? 0;
  const opens = units[0]?.kind === "mark" || frame.verb.lemma === "follow" || frame.subject !== null;
  return last.start >= first || (opens && last.start >= first - 320);
};

/** Verbs of doing likewise: what such a clause goes on to spell out is told there, and no second time here. */
export const LIKEWISE_VERBS: ReadonlySet<string> = new Set([...REPEAT, ...ANSWER, "return", "repay"]);

/** "followed suit on Saturday, severing ties": the clause itself says what was done. */
function isSpeltOut({ units, frame }: Scene): boolean {
  if (units.some((unit, at) => at > frame.at && unit.kind === "mark" && unit.lower === ":")) return true;
  const verb = units.findIndex(({ kind }, at) => at > frame.at && kind === "verb");
  const [comma, next] = [nth(units, verb - 1), units[verb]];
  const participle = next?.kind === "verb" && !next.finite && next.forms.has("ING");
  return participle && comma?.kind === "mark" && comma.tag === "COMMA";
}

/** "did so too" after a call or a meeting repeats that, and nothing told before it. */
const isOfContact = (scene: Scene): boolean =>
  (isRepeated(scene) || inverted(scene) !== null) &&
  (scene.discourse.lastContact?.start ?? -1) > (scene.discourse.lastAct?.start ?? -1);

/** "telephoned Chad's minister, as did Mali's": one more who called the same one. */
function contactToo(scene: Scene): Draft[] {
  const { discourse } = scene;
  const met = discourse.lastContact;
  const later = met !== null && met.start > (discourse.lastAct?.start ?? -1);
  const behind = inverted(scene) ?? (isRepeated(scene) ? scene.frame.subject : null);
  if (behind === null || met === null || !later || met.target === null || scene.modality !== "FACT") return [];
  if (met.act !== "PHONE_CALL" && met.act !== "VISIT") return [];
  const { act, target } = met;
  return discourse
    .partiesOf(behind)
    .filter((actor) => actor !== target && actor !== met.actor)
    .map((actor) => draft({ scene, act, actor, target, extra: [behind] }));
}

const likewise: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const too = contactToo(scene);
  if (too.length > 0 || isOfContact(scene)) return too;
  const last = discourse.lastAct;
  if (frame.passive || last === null || scene.modality !== "FACT" || isSpeltOut(scene)) return [];
  const alike = lemmaIn(frame, ANSWER) && hasParticle(frame, ...ALIKE) && isFresh(scene, last);
  const returned = isReturned(scene) || alike;
  const repeated = isRepeated(scene) && isFresh(scene, last);
  const behind = isFresh(scene, last) ? inverted(scene) : null;
  const followedIt = followed(scene) && isFresh(scene, last);
  if (!returned && !repeated && !followedIt && behind === null) return [];
  const back = { act: last.act, level: last.level };
  return discourse.partiesOf(behind ?? frame.subject).flatMap((actor) => {
    if (actor === last.target) return [draft({ scene, ...back, actor, target: last.actor })];
    return actor === last.actor || returned ? [] : [draft({ scene, ...back, actor, target: last.target })];
  });
};

export const LIKEWISE_RULES: readonly VerbRule[] = [onVerbs(likewise, LIKEWISE_VERBS)];

import type { PartyCode } from "@demarche/domain";
import { nth } from "../../foundation/nth.ts";
import { likePhrase } from "../syntax/like-phrase.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import { type ActRule, draft, lemmaIn, onVerbs, prepOf, type Scene, setOf, type VerbRule } from "./act.ts";
import { DEED, VIOLENCE } from "./deed.ts";
import { offenderOf, pointedAt } from "./offender.ts";

const CONDEMN = setOf("condemn denounce blast slam decry lambast lambaste deplore protest");
const ISSUE = setOf("issue exchange release voice express");
const ACTS = /^(?:acts?|actions?|crimes?|aggression|war|policy|policies|conduct)$/;
const POINTING = setOf("the this these those that");
const STEP =
  /^(?:decision|move|step|measure|expulsion|recall|closure|withdrawal|tariff|levy|law|bill|ban|sanction|embargo|blockade|annexation|treaty|plan|provocation|campaign|policy|action|act|behaviour|behavior|conduct|incident|violation|drill|exercise|launch|test|meeting)s?$/;
const TRIP = /^(?:visit|trip|tour|stopover|transit)$/;
const DONE_BY_STATES = /strike|raid|bombing|shelling|aggression|violation|incursion|crime|violence|execution|^acts?$/;
/** The state has acted or been acted upon, and no one else has done violence. */
const isInActs = ({ lastAct, strangerDid }: Scene["discourse"], actor: PartyCode): boolean =>
  !strangerDid && lastAct !== null && [lastAct.actor, lastAct.target].includes(actor);

/** What one of two sides lays to the other's charge. */
const WRONG =
  /attack|strike|raid|bombing|shelling|aggression|violation|incursion|crime|violence|execution|detention|arrest|seizure|jailing|sentencing|deportation|abduction|shooting|killing|murder|intrusion|desecration|assault|^acts?$/;
const UTTERED = /^(?:remark|comment|statement|speech|word|threat|accusation|insult)s?$/;
/** What is laid to its owner alone. */
const OWN_WORDS = /^(?:post|posting|tweet|interview|article|video|message|map|slur|outburst)s?$/;

/** Who was last heard or seen to act, other than those who condemn. */
const speakerBefore = (discourse: Scene["discourse"], actors: PartyCode[]): PartyCode | null => {
  const heard = discourse.lastAgents.filter((code) => !actors.includes(code));
  const [main] = discourse.states.filter((code) => !actors.includes(code));
  return heard.find((code) => discourse.dyad.includes(code)) ?? (heard.length > 0 ? (main ?? null) : null);
};

/** Who did the violence last told of, or is condemned for it by others. */
const doerOf = ({ doer, lastAct, accused }: Scene["discourse"]): PartyCode | null =>
  doer ?? (lastAct?.act === "CONDEMNATION" ? lastAct.target : accused);

/** "condemned it": what was told last. */
const isPointer = (phrase: NounPhrase): boolean =>
  phrase.type === "PRONOUN" && ["it", "this", "that", "them", "what"].includes(phrase.head);

/** "condemned Saturday's burning": a deed as known as "the burning". */
const isOfDay = ({ lower }: NounPhrase): boolean => lower.startsWith("'s ") || lower.startsWith("’s ");

const MADE = setOf("make commit carry perpetrate launch issue utter take conduct order stage");

/** "the raid by Chad was condemned": who stands right behind the deed. */
function doersAfter(units: Scene["units"], object: NounPhrase): NounPhrase[] {
  const behind = units.indexOf(object) + 1;
  const done = units[behind];
  const made = done?.kind === "verb" && !done.infinitive && MADE.has(done.lemma);
  const [prep, doer] = units.slice(behind + Number(made), behind + Number(made) + 2);
  return prep?.kind === "mark" && prep.lower === "by" && doer?.kind === "phrase" ? [doer] : [];
}

/** Whose deeds are not their state's. */
const PRIVATE =
  /^(?:settler|protester|demonstrator|fan|activist|citizen|national|fisherm[ae]n|hacker|politician|lawmaker|blogger|extremist|fanatic|student|worker|farmer|herder|smuggler)s?$/;

/** "by Chad", "by Chadian soldiers". */
const ownersOf = (phrase: NounPhrase, discourse: Scene["discourse"]): PartyCode[] => {
  const parties = discourse.partiesOf(phrase);
  if (parties.length > 0) return parties;
  return PRIVATE.test(phrase.head) ? [] : phrase.modifiers;
};

/** "denounced the decision": of whoever did the one-sided act told last. */
function decidedBefore({ discourse }: Scene, actors: PartyCode[]): PartyCode[] {
  const last = discourse.lastAct;
  const [actor] = actors;
  const facing = last !== null && last.act !== "CONDEMNATION" && last.target !== null && actors.includes(last.target);
  if (facing && last.actor !== null && !actors.includes(last.actor)) return [last.actor];
  const own = actor !== undefined && actors.length === 1 && discourse.dyad.includes(actor);
  return own ? discourse.dyad.filter((code) => code !== actor) : [];
}

/** Whose they are, and yet no doing of the state's. */
const NOT_DONE =
  /^(?:opposition|rebels?|militias?|people|public|media|press|newspapers?|broadcasters?|parliament|victims?|opponents?|enem(?:y|ies)|rivals?|dissidents?|exiles?|citizens?|nationals?|soil|territory|side|part|fans?|club|team|compan(?:y|ies)|firms?|'s)$/;

/** "denounced Chad's supply of shells": whatever the possessive names is the state's. */
const isOwnDoing = ({ lower, head, cells }: NounPhrase): boolean =>
  / 's /.test(lower) && !NOT_DONE.test(head) && !PRIVATE.test(head) && cells.at(-1)?.capital !== true;

/** Whose deed is condemned: the state itself, or the one whose attack, law or move it is; "the strikes": the other side's. */
function condemnedBy(input: { scene: Scene; actors: PartyCode[]; object: NounPhrase | null }): PartyCode[] {
  const { scene, actors, object } = input;
  if (!object || object.nonState) return [];
  const { frame, discourse } = scene;
  const others = (codes: PartyCode[]): PartyCode[] => codes.filter((code) => !actors.includes(code));
  if (["PARTY", "GOVERNMENT", "OFFICIAL", "PERSON"].includes(object.type))
    return others(object.pair ? discourse.pair(actors, true) : discourse.partiesOf(object)).slice(0, 3);
  if (isPointer(object)) return discourse.doer ? others([discourse.doer]) : pointedAt({ scene, actors });
  if (object.type !== "OTHER") return [];
  const doers = frame.passive
    ? doersAfter(scene.units, object)
    : [
        ...frame.preps.filter(({ prep }) => prep === "by").map(({ phrase }) => phrase),
        ...doersAfter(scene.units, object),
      ];
  const done = others(doers.flatMap((phrase) => (phrase.nonState ? [] : ownersOf(phrase, discourse)))).slice(0, 3);
  if (done.length > 0 || doers.some((phrase) => phrase.nonState)) return done;
  const ofWhom = ACTS.test(object.head) ? prepOf(frame, "of") : null;
  if (ofWhom !== null && ["PARTY", "GOVERNMENT"].includes(ofWhom.type)) return others(discourse.partiesOf(ofWhom));
  const owned = others(object.modifiers);
  if (owned.length === 1 && isOwnDoing(object)) return owned;
  if (owned.length > 0 && (DEED.test(object.head) || UTTERED.test(object.head) || OWN_WORDS.test(object.head)))
    return owned.slice(0, 2);
  if (object.possessive === "its" || object.possessive === "their") return [];
  const pointed = object.determiner !== null && POINTING.has(object.determiner);
  const doer = pointed && (UTTERED.test(object.head) ? speakerBefore(discourse, actors) : doerOf(discourse));
  if (doer && (UTTERED.test(object.head) || VIOLENCE.test(object.head))) return others([doer]);
  if (pointed && TRIP.test(object.head)) return others([discourse.lastVisitor].filter((code) => code !== null));
  if (pointed && STEP.test(object.head)) return decidedBefore(scene, actors);
  const answered = answeredBy(scene, actors, object);
  if (answered !== null) return [answered];
  const actor = actors[0];
  if (pointed && UTTERED.test(object.head) && actor && discourse.dyad.includes(actor)) return others(discourse.dyad);
  const involved = actor !== undefined && discourse.dyad.includes(actor);
  const other = actor ? discourse.otherThan(actor) : null;
  const the = object.determiner === "the";
  if (the && involved && other && (isInActs(discourse, actor) ? WRONG : DONE_BY_STATES).test(object.head))
    return [other];
  return pointed && doers.length === 0
    ? offenderOf({ discourse, actors, head: object.head, of: prepOf(frame, "of", "on") })
    : [];
}

/**
 * "recalled its envoy from Mali and denounced an act of piracy": Mali's;
 * "recalled its envoy after Mali had denounced the flogging": that of the one who recalled it.
 */
function answeredBy({ units, frame, discourse }: Scene, actors: PartyCode[], object: NounPhrase): PartyCode | null {
  const last = discourse.lastAct;
  const [actor] = actors;
  if (last === null || last.act === "CONDEMNATION" || actors.length !== 1 || !actor) return null;
  if (last.start < (units[0]?.start ?? 0) || object.modifiers.length > 0 || !DEED.test(object.head)) return null;
  if (last.actor === actor) return frame.joinedTo !== null ? last.target : null;
  const opener = nth(units, (frame.subject ? units.indexOf(frame.subject) : frame.at) - 1);
  const after = opener?.kind === "mark" && ["after", "because", "since"].includes(opener.lower);
  return after && last.target === actor ? last.actor : null;
}

/** "denounced Chad's \"provocations\"": what a quotation mark has parted; "protested against the raid": what the preposition has. */
function objectOf({ frame }: Scene): NounPhrase | null {
  const { second } = frame;
  const protests = frame.verb.lemma === "protest" && !frame.passive && frame.subject?.type !== "GOVERNMENT";
  const against = protests ? prepOf(frame, "at", "against") : null;
  const object = frame.object ?? against;
  if (object && isOfDay(object)) return likePhrase(object, { determiner: "the" });
  const bare = object !== null && object.cells.length === 1 && object.cells[0]?.mention?.form === "DEMONYM";
  if (!object || second?.type !== "OTHER" || (object.lower !== "the" && object.head !== "'s" && !bare)) return object;
  return likePhrase(second, {
    determiner: "the",
    modifiers: [...object.modifiers, ...second.modifiers],
    lower: object.head === "'s" ? `${object.lower} ${second.lower}` : second.lower,
  });
}

/** "condemned what he called the war of the regime": whose it is. */
function calledBy({ units, frame, discourse }: Scene, actors: PartyCode[]): PartyCode[] {
  if (frame.object?.lower !== "what") return [];
  const behind = units.slice(frame.at + 2, frame.at + 9);
  const verb = behind.findIndex((unit) => unit.kind === "verb");
  const naming = behind[verb];
  const called = naming?.kind === "verb" && (naming.lemma === "call" || naming.lemma === "describe");
  const phrases = called ? behind.slice(verb + 1).filter((unit) => unit.kind === "phrase") : [];
  const states = phrases.slice(0, 2).flatMap((unit) => [...discourse.partiesOf(unit), ...unit.modifiers]);
  return [...new Set(states)].filter((code) => !actors.includes(code)).slice(0, 1);
}

/** "The ministry condemns …" in a government's own statement: the other of the two that the text is about. */
function ministryFacing({ frame, discourse }: Scene, targets: PartyCode[]): PartyCode[] {
  const [target] = targets;
  if (frame.subject?.type !== "GOVERNMENT" || target === undefined || !discourse.dyad.includes(target)) return [];
  return discourse.dyad.filter((code) => code !== target);
}

/** "condemned the raid", "denounced Chad for". Never a mere accusation or concern. */
const condemned: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!lemmaIn(frame, CONDEMN) || (scene.modality !== "FACT" && scene.modality !== "HEARSAY")) return [];
  if (frame.verb.lemma === "protest" && !frame.verb.finite) return [];
  const envoy = frame.subject?.type === "ENVOY" && frame.subject.level !== null ? frame.subject.parties : [];
  const known = envoy.length > 0 ? envoy : discourse.partiesOf(frame.subject);
  const named = condemnedBy({ scene, actors: known, object: objectOf(scene) });
  const targets = named.length > 0 ? named : calledBy(scene, known);
  const actors = known.length > 0 ? known : ministryFacing(scene, targets);
  return actors
    .slice(0, 12)
    .flatMap((actor) => targets.map((target) => draft({ scene, act: "CONDEMNATION", actor, target })));
};

/** "issued strongly worded condemnations". */
const issued: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!lemmaIn(frame, ISSUE) || frame.object === null || !/condemnation/.test(frame.object.head)) return [];
  const actors = discourse.partiesOf(frame.subject);
  const targets = [prepOf(frame, "of", "against")].flatMap((phrase) =>
    phrase ? [...discourse.partiesOf(phrase), ...phrase.modifiers] : [],
  );
  return actors.flatMap((actor) => {
    const before = discourse.lastAct?.act === "CONDEMNATION" ? discourse.lastAct.target : null;
    const target =
      targets.find((code) => code !== actor) ??
      (before !== null && !actors.includes(before) ? before : undefined) ??
      (actors.length === 2 ? actors.find((code) => code !== actor) : undefined) ??
      discourse.otherThan(actor);
    return target ? [draft({ scene, act: "CONDEMNATION", actor, target })] : [];
  });
};

export const CONDEMNATION_RULES: readonly VerbRule[] = [onVerbs(condemned, CONDEMN), onVerbs(issued, ISSUE)];

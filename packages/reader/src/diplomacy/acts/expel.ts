import type { PartyCode } from "@demarche/domain";
import { isYetTo } from "../discourse/unreal.ts";
import { likePhrase } from "../syntax/like-phrase.ts";
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
import { type EnvoyView, listedEnvoys, placesOf, viewEnvoy } from "./envoy.ts";
import { COUNT, expulsions, LABEL } from "./expulsion.ts";
import { GO, isOut, TOLD_TO_LEAVE_RULES } from "./told-to-leave.ts";

const EXPEL = setOf("expel oust eject deport evict banish");
const THROW = setOf("throw kick boot turf order");
const SEND = setOf("send pack");

const UNWELCOME = /personae? non gratae?|\b(?:undesirable|unwelcome)\b/;
const SHOW = setOf("show");

const isNonGrata = ({ units, frame }: Scene): boolean =>
  units.slice(frame.at + 1, frame.stop + 1).some((unit) => unit.kind === "phrase" && UNWELCOME.test(unit.lower));

const isPacking = (unit: Scene["units"][number] | undefined): boolean =>
  unit?.kind === "verb" && unit.lemma === "pack" && !unit.finite;

function sendsAway(scene: Scene): boolean {
  const { frame } = scene;
  if (lemmaIn(frame, EXPEL)) return true;
  if (lemmaIn(frame, THROW) && hasParticle(frame, "out")) return true;
  if (frame.verb.lemma === "order" && hasParticle(frame, "home")) return true;
  const away = hasParticle(frame, "home", "packing", "away", "back", "out") || isPacking(scene.units[frame.stop]);
  if (lemmaIn(frame, SEND) && away) return true;
  if (lemmaIn(frame, SHOW) && [frame.object, frame.second].some((phrase) => phrase?.lower === "the door")) return true;
  return lemmaIn(frame, LABEL) && isNonGrata(scene);
}

/** "ordered out six Chadian officials". */
function officialsView(phrase: NounPhrase | null, actors: PartyCode[]): EnvoyView | null {
  const foreign = phrase?.parties.filter((code) => !actors.includes(code)) ?? [];
  if (phrase?.type !== "OFFICIAL" || phrase.head !== "official" || foreign.length === 0) return null;
  return { phrase, senders: foreign, hosts: [], relation: "FOREIGN", senderWorded: true };
}

/** "expelled Chad's", "is to expel two": after an expulsion, of envoys like those. */
function elliptic({ discourse }: Scene, phrase: NounPhrase | null, actors: PartyCode[]): EnvoyView | null {
  const last = discourse.lastExpulsion;
  const bare = phrase?.type === "OTHER" && phrase.head === "'s" && phrase.modifiers.length === 1;
  if (bare && last === null && discourse.tellsOfEnvoys)
    return { phrase, senders: phrase.modifiers, hosts: [], relation: "FOREIGN", senderWorded: false };
  if (phrase === null || last === null || last.target === null) return null;
  const owners = phrase.type === "OTHER" && phrase.head === "'s" ? phrase.modifiers : [];
  const nationals =
    phrase.type === "OTHER" && phrase.cells.at(-1)?.mention?.form === "DEMONYM" && phrase.plural
      ? phrase.modifiers
      : [];
  const counted = COUNT.test(phrase.lower) && !actors.includes(last.target) ? [last.target] : [];
  const senders = [...owners, ...counted, ...nationals].filter((code) => !actors.includes(code));
  return senders.length === 1 ? { phrase, senders, hosts: [], relation: "FOREIGN", senderWorded: false } : null;
}

/** "is to expel two, Togo and Benin one each": the others of the list. */
function eachToo(scene: Scene, view: EnvoyView, actors: PartyCode[]): Draft[] {
  const { units, frame } = scene;
  const behind = units.slice(frame.at + 1, frame.at + 12);
  const at = behind.findIndex((unit) => unit.kind === "phrase" && unit.head === "each");
  const [party, count] = at < 2 ? [] : behind.slice(at - 2, at);
  if (party?.kind !== "phrase" || party.type !== "PARTY" || count?.kind !== "phrase" || !COUNT.test(count.lower))
    return [];
  const others = party.parties.filter((code) => !actors.includes(code));
  const drafts = expulsions({ scene, view, actors: others, places: [] });
  return drafts.map((item) => ({ ...item, start: party.start, end: Math.max(item.end, count.end) }));
}

/** "it expelled Chad's attaché": whoever "it" is, not Chad. */
function facing({ frame, discourse }: Scene): PartyCode[] {
  const actors = discourse.partiesOf(frame.subject);
  const [sender] = frame.object?.type === "ENVOY" ? frame.object.parties : [];
  const unsaid = frame.subject?.type === "GOVERNMENT" && frame.subject.parties.length === 0;
  const itself = (frame.subject?.type === "PRONOUN" || unsaid) && sender !== undefined && actors[0] === sender;
  const other = itself ? discourse.otherThan(sender) : null;
  return itself ? (other === null ? [] : [other]) : actors;
}

const NOBODY = /^(?:anyone|anybody|no one|no-one|nobody)$/;

/** "did not expel anyone", "expelled nobody": none of the other side's, where envoys are what it is about. */
const expelledNobody: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const none = NOBODY.test(frame.object?.lower ?? "");
  const denied = frame.verb.negated || scene.modality === "NEGATED" || /^no/.test(frame.object?.lower ?? "");
  if (!none || !denied || frame.passive || scene.modality === "HYPOTHETICAL") return [];
  const [actor] = discourse.partiesOf(frame.subject);
  const last = discourse.lastAct;
  const fallback = actor && discourse.dyad.includes(actor) ? discourse.otherThan(actor) : (last?.target ?? null);
  return actor && last !== null && fallback !== null && fallback !== actor
    ? [
        draft({
          scene: { ...scene, modality: "DENIED" },
          act: "AMBASSADOR_EXPELLED",
          actor,
          target: fallback,
          extra: [frame.object],
        }),
      ]
    : [];
};

const ANNOUNCE = setOf("announce say declare tell confirm decide");

/** "announced that three [foreign] diplomats would be sent home": who announces it does it. */
function announcers({ frame, discourse }: Scene): PartyCode[] {
  const above = frame.governor;
  const foreign = frame.object?.type === "ENVOY" && frame.object.parties.length > 0;
  if (!frame.passive || !above || !lemmaIn(above, ANNOUNCE) || !foreign || placesOf(frame, "from").length > 0)
    return [];
  return discourse
    .partiesOf(above.subject)
    .filter((code) => !frame.object?.parties.includes(code))
    .slice(0, 1);
}

const COUNTED = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;
const AGENT = /^(?:head|chief|director|spy|spies|agent|officer|operative|representative|member|employee|staffer)s?$/;
const SERVICE = /embassy|mission|consulate|intelligence|secret service|spy|security service|agency|station/;

/** "expelled the head of Chad's intelligence service", "ordered out 18 Chadians": whose they are, where it is another state. */
function nationalsView({ frame }: Scene, actors: PartyCode[]): EnvoyView | null {
  const { object } = frame;
  if (object?.type !== "OTHER") return null;
  const of = AGENT.test(object.head) ? prepOf(frame, "of", "at", "from") : null;
  const called =
    frame.second === null || /^(?:intelligence )?(?:officers?|agents?|spies|operatives)$/.test(frame.second.lower);
  const counted = called && COUNTED.test(object.lower) && object.cells.at(-1)?.mention?.form === "DEMONYM";
  const owners = of && SERVICE.test(of.lower) ? [...of.modifiers, ...of.parties] : counted ? object.modifiers : [];
  const senders = [...new Set(owners)].filter((code) => !actors.includes(code));
  const known = senders.length === 1 && (of !== null || frame.second !== null || hasParticle(frame, "out"));
  return known ? { phrase: object, senders, hosts: [], relation: "FOREIGN", senderWorded: true } : null;
}

const NAMED_AS =
  /diplomat|embassy|consul|attach|intelligence|secretar|counsell?or|spy|envoy|ambassador|mission|charg|number (?:two|three)/;

/** "expelled [a name], whom it called the head of Chad's intelligence", "[a name], the embassy's number three": of the other side. */
function describedView(scene: Scene, actors: PartyCode[]): EnvoyView | null {
  const { units, frame, discourse } = scene;
  const { object } = frame;
  const [actor] = actors;
  if (object?.type !== "PERSON" || object.parties.length > 0 || actors.length !== 1 || !actor) return null;
  if (!object.names.some((name) => name.includes(" ")) || discourse.partiesOf(object).length > 0) return null;
  const at = units.indexOf(object);
  const [comma] = units.slice(at + 1, at + 2);
  const behind = units.slice(at + 2, at + 12).filter((unit) => unit.kind === "phrase");
  const described = behind.find(({ lower }) => NAMED_AS.test(lower));
  if (comma?.kind !== "mark" || comma.tag !== "COMMA" || !described) return null;
  const worded = [...described.parties, ...described.modifiers].filter((code) => code !== actor);
  const other = discourse.dyad.includes(actor) ? discourse.otherThan(actor) : null;
  const senders = worded.length > 0 ? worded.slice(0, 1) : other === null ? [] : [other];
  if (senders.length === 0) return null;
  return {
    phrase: likePhrase(object, { lower: described.lower }),
    senders,
    hosts: [],
    relation: "FOREIGN",
    senderWorded: false,
  };
}

/** "declared his [foreign] counterpart persona non grata". */
function counterpartView({ frame }: Scene): EnvoyView | null {
  const { object } = frame;
  if (object?.type !== "OFFICIAL" || !/counterpart|opposite number/.test(object.head) || object.parties.length !== 1)
    return null;
  return { phrase: object, senders: object.parties, hosts: [], relation: "FOREIGN", senderWorded: true };
}

/** "expelled the envoy", "sent the ambassador home", "declared him persona non grata". */
const expelled: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!sendsAway(scene)) return [];
  const actors = frame.subject ? facing(scene) : announcers(scene);
  if (frame.subject && actors.length === 0) return [];
  const view =
    viewEnvoy({ scene, phrase: frame.object, actors }) ??
    officialsView(frame.object, actors) ??
    counterpartView(scene) ??
    nationalsView(scene, actors) ??
    describedView(scene, actors) ??
    elliptic(scene, frame.object, actors);
  const from = frame.preps.filter(({ prep }) => prep === "from").flatMap(({ phrase }) => discourse.partiesOf(phrase));
  if (!view || (lemmaIn(frame, SEND) && hasParticle(frame, "back") && view.senders.length === 0)) return [];
  const outOf = hasParticle(frame, "out") ? placesOf(frame, "of") : [];
  const places = [...placesOf(frame, "from"), ...outOf, ...from];
  const listed = listedEnvoys(scene, frame.object).flatMap((phrase) => viewEnvoy({ scene, phrase, actors }) ?? []);
  const aimed = reversedBy(scene, view);
  if (aimed) return expulsions({ scene, view: aimed.view, actors: [aimed.actor], places: [] });
  const drafts = [view, ...listed].flatMap((one) => expulsions({ scene, view: one, actors, places }));
  return [...drafts, ...eachToo(scene, view, actors)];
};

/** "Chad announced that the ambassador had been declared unwelcome": nobody announces that of its own. */
function reversedBy({ frame, discourse }: Scene, view: EnvoyView): { view: EnvoyView; actor: PartyCode } | null {
  const above = frame.governor;
  if (!frame.passive || frame.subject || !above || !lemmaIn(above, ANNOUNCE) || view.senderWorded) return null;
  const { subject } = above;
  const [actor] = subject?.type === "GOVERNMENT" || subject?.type === "PARTY" ? discourse.partiesOf(subject) : [];
  const other = actor !== undefined && view.senders.includes(actor) ? discourse.otherThan(actor) : null;
  return actor && other ? { actor, view: { ...view, senders: [other], hosts: [], relation: "FOREIGN" } } : null;
}

/** "is no longer welcome", "is not wanted any more". */
const isWelcome = ({ units, frame }: Scene): boolean => {
  const next = units[frame.at + 1];
  const verb = frame.verb.lemma === "be" ? next : frame.verb;
  const named = verb?.kind === "verb" && (verb.lemma === "welcome" || verb.lemma === "want");
  return /\b(?:welcome|wanted)\b/.test(frame.object?.lower ?? "") || named;
};

const REVOKE = setOf("revoke withdraw cancel rescind terminate strip annul");

/** "revoked the accreditation of the ambassador", "stripped the envoys of their accreditation". */
const accreditationRevoked: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!lemmaIn(frame, REVOKE)) return [];
  const papers = [frame.object, prepOf(frame, "of")].find((phrase) =>
    /accreditation|credentials$/.test(phrase?.head ?? ""),
  );
  const envoy = [frame.object, prepOf(frame, "of")].find((phrase) => phrase?.type === "ENVOY") ?? null;
  const actors = discourse.partiesOf(frame.subject);
  const view = papers && (actors.length > 0 || !frame.subject) ? viewEnvoy({ scene, phrase: envoy, actors }) : null;
  return view ? expulsions({ scene, view, actors, places: [] }) : [];
};

/** "the ambassador must leave within 24 hours", "has two days to leave", "is persona non grata". */
const mustLeave: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const { verb } = frame;
  const notWelcome = (verb.lemma === "be" || frame.passive) && verb.negated && isWelcome(scene);
  if (!notWelcome && (frame.passive || (verb.negated && verb.lemma !== "be") || isYetTo(scene.units, frame))) return [];
  const must = verb.auxiliaries.includes("must") || (verb.infinitive && frame.governor?.verb.lemma === "have");
  const obliged = must && (lemmaIn(frame, GO) || isOut(scene));
  const unwelcome = verb.lemma === "be" && isNonGrata(scene);
  if (!obliged && !notWelcome && !(unwelcome && !verb.negated)) return [];
  if (["HYPOTHETICAL", "DENIED", "DISCUSSED", "THREATENED"].includes(scene.modality)) return [];
  const subject = verb.infinitive ? (frame.governor?.subject ?? null) : frame.passive ? frame.object : frame.subject;
  const view = viewEnvoy({ scene, phrase: subject, actors: [] });
  if (!view || view.phrase.possessive !== null) return [];
  const left = frame.object && !frame.passive ? discourse.partiesOf(frame.object) : [];
  const places = [...placesOf(frame, "from", "of", "in"), ...left];
  const spoken = frame.governor ? discourse.partiesOf(frame.governor.subject) : [];
  const posted = notWelcome ? view.hosts : [];
  const known = view.senders.some((code) => discourse.dyad.includes(code));
  const posting = view.phrase.host.some((code) => !view.senders.includes(code));
  const agents = known && !posting ? discourse.lastAgents : [];
  const actors = [...spoken, ...posted, ...agents].filter((code) => !view.senders.includes(code));
  if (!known && actors.length + places.length + view.phrase.host.length === 0) return [];
  const one = places.length > 0 ? [] : actors.slice(0, 1);
  return expulsions({ scene: { ...scene, modality: "FACT" }, view, actors: one, places });
};

export const EXPEL_RULES: readonly VerbRule[] = [
  onVerbs(expelled, EXPEL, THROW, SEND, LABEL, SHOW),
  onVerbs(expelledNobody, EXPEL),
  ...TOLD_TO_LEAVE_RULES,
  onVerbs(mustLeave, GO, BE, setOf("want welcome")),
  onVerbs(accreditationRevoked, REVOKE),
];

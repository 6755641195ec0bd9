import type { DiplomaticActType, PartyCode } from "@demarche/domain";
import { nth } from "../../foundation/nth.ts";
import { SAYING } from "../lexicon/words.data.ts";
import { placeParties } from "../syntax/attach.ts";
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
  type Scene,
  setOf,
  type VerbRule,
} from "./act.ts";
import { isSent, withPhrases } from "./contact.ts";
import { isTraveller } from "./traveller.ts";

const TRAVEL = setOf("arrive land travel fly go come head return journey jet rush dash hurry hasten");
const DROP = setOf("drop stop");
const LEAVE = setOf("leave depart");
const SEND = setOf("send dispatch");
const EXPECT = setOf("expect");
const VISIT = setOf("visit tour");
const MAKE = setOf("pay make begin start conclude end undertake continue launch kick end finish complete wrap");
const ACCEPT = setOf("accept");
const LEAD = setOf("lead head");
const RETURN = setOf("return come fly travel go");
const CUT = setOf("cut curtail shorten abandon");
const CANCEL = setOf("cancel postpone scrap shelve suspend call put abandon delay defer");
const TRIP = /\b(?:visits?|trips?|tours?|travel|stop|stopover)$/;
const isTrip = (phrase: NounPhrase | null): boolean => phrase !== null && TRIP.test(phrase.head);

/** "a delegation from the Baltic states": of whoever it is from, and nobody spoken of before. */
const isFromElsewhere = (units: Scene["units"], phrase: NounPhrase): boolean =>
  units
    .slice(units.indexOf(phrase) + 1, units.indexOf(phrase) + 5)
    .some((unit) => unit.kind === "mark" && (unit.lower === "from" || unit.lower === "of"));

/** The traveller's states; an envoy at a post, known by name, is none. */
function visitorsOf(scene: Scene, phrase: NounPhrase | null): PartyCode[] {
  if (!isTraveller(phrase)) return [];
  if (phrase.head === "delegation" && phrase.parties.length === 0 && isFromElsewhere(scene.units, phrase)) return [];
  if (phrase.type !== "OFFICIAL" && !isSent(phrase) && scene.discourse.postingOf(phrase) !== null) return [];
  return scene.discourse.partiesOf(phrase);
}

type Visit = { scene: Scene; act: DiplomaticActType; visitors: PartyCode[]; places: NounPhrase[] };

function visits({ scene, act, visitors, places }: Visit): Draft[] {
  const { discourse } = scene;
  const both = (phrase: NounPhrase): boolean => phrase.type === "PAIR" && phrase.head === "capitals";
  const hosts = [
    ...new Set(places.flatMap((phrase) => (both(phrase) ? discourse.pair(visitors) : placeParties(phrase)))),
  ];
  const participants = scene.frame.subject?.names ?? [];
  return visitors.slice(0, 1).flatMap((actor) =>
    hosts
      .filter((host) => host !== actor && !/^UNO|EUU$/.test(host))
      .slice(0, 3)
      .map((target) => draft({ scene, act, actor, target, participants, extra: places.slice(0, 1) })),
  );
}

/** "had travelled there": to the place named before. */
const thither = (scene: Scene, visitors: PartyCode[]): Draft[] => {
  const host = scene.discourse.there;
  return visitors
    .slice(0, 1)
    .flatMap((actor) => (host === null || host === actor ? [] : [draft({ scene, act: "VISIT", actor, target: host })]));
};

/** "arrived in Amman after talks in Tel Aviv": what came before is no part of the journey. */
function onTheWay(frame: Frame): Frame {
  const earlier = frame.preps.findIndex(({ prep }) => /^(?:after|before|following|since)$/.test(prep));
  return earlier < 0 ? frame : { ...frame, preps: frame.preps.slice(0, earlier) };
}

/** "visits Dubai, then Doha": where the journey goes on to. */
function onward({ units, frame }: Scene): NounPhrase[] {
  const [comma, then, place] = units.slice(frame.at + 2, frame.at + 5);
  const goesOn = comma?.kind === "mark" && then?.kind === "mark" && then.lower === "then";
  return goesOn && place?.kind === "phrase" && place.place ? [place] : [];
}

/** "arrived in Chad", "visited", "flew to", "was in [a capital]", "began a visit to". */
const visited: ActRule = (scene) => {
  const { frame } = scene;
  if (frame.passive || hasParticle(frame, "home")) return [];
  const became = frame.verb.infinitive && frame.governor?.verb.lemma === "become" ? frame.governor : null;
  const visitors = visitorsOf(scene, became ? (became.second ?? became.object) : frame.subject);
  if (visitors.length === 0) return [];
  if (lemmaIn(frame, VISIT))
    return frame.object ? visits({ scene, act: "VISIT", visitors, places: [frame.object, ...onward(scene)] }) : [];
  if (lemmaIn(frame, LEAVE)) return visits({ scene, act: "VISIT", visitors, places: withPhrases(frame, "for") });
  if (frame.verb.lemma === "turn" && hasParticle(frame, "up"))
    return visits({
      scene,
      act: "VISIT",
      visitors,
      places: withPhrases(frame, "in", "at").filter(({ place }) => place),
    });
  const been = frame.verb.lemma === "be" && frame.verb.auxiliaries.some((word) => /^(?:had|has|have)$/.test(word));
  if ((lemmaIn(frame, TRAVEL) || been) && hasParticle(frame, "there") && frame.preps.length === 0)
    return thither(scene, visitors);
  if (lemmaIn(frame, TRAVEL))
    return visits({
      scene,
      act: "VISIT",
      visitors,
      places: withPhrases(onTheWay(frame), "in", "to", "at", "into", "near", "for"),
    });
  if (lemmaIn(frame, DROP))
    return visits({
      scene,
      act: "VISIT",
      visitors,
      places:
        frame.verb.lemma === "stop" || hasParticle(frame, "in", "over", "off")
          ? withPhrases(frame, "in", "on").filter((phrase) => placeParties(phrase).length > 0)
          : [],
    });
  const due = hasParticle(frame, "due");
  const onLine = frame.preps.some(({ prep, phrase }) => prep === "on" && /(?:line|phone)$/.test(phrase.lower));
  if (onLine) return [];
  const perfect = frame.verb.auxiliaries.some((word) => word === "had" || word === "has" || word === "have");
  const beenThere = perfect && visitors.includes(scene.discourse.lastVisitor ?? "");
  if (frame.verb.lemma === "be" && (due || beenThere || frame.subject?.type !== "PRONOUN"))
    return visits({
      scene: due && scene.modality === "FACT" ? { ...scene, modality: "FUTURE" } : scene,
      act: "VISIT",
      visitors,
      places: withPhrases(frame, "in", "to").filter((phrase) => phrase.place),
    });
  if (lemmaIn(frame, MAKE) && isTrip(frame.object))
    return visits({ scene, act: "VISIT", visitors, places: withPhrases(frame, "to", "in") });
  return [];
};

/** "is to lead a delegation to Dhaka": who leads it goes there. */
const leading: ActRule = (scene) => {
  const { frame } = scene;
  const leads = lemmaIn(frame, LEAD) && /^(?:delegation|mission|team)$/.test(frame.object?.head ?? "");
  if (!leads || frame.passive) return [];
  const places = withPhrases(frame, "to", "in").filter((phrase) => phrase.place);
  return visits({ scene, act: "VISIT", visitors: visitorsOf(scene, frame.subject), places });
};

/** "came back from Kyiv on Thursday": it has been visited. */
const returnedFrom: ActRule = (scene) => {
  const { frame } = scene;
  const back = frame.verb.lemma === "return" || hasParticle(frame, "back");
  if (frame.passive || !back || scene.modality !== "FACT") return [];
  const places = withPhrases(frame, "from").filter((phrase) => phrase.place);
  return visits({ scene, act: "VISIT", visitors: visitorsOf(scene, frame.subject), places });
};

/** "has accepted an invitation to Doha": still to come. */
const invited: ActRule = (scene) => {
  const { frame } = scene;
  const accepts = lemmaIn(frame, ACCEPT) && /^invitations?$/.test(frame.object?.head ?? "");
  if (!accepts || frame.passive || scene.modality !== "FACT") return [];
  const places = withPhrases(frame, "to").filter((phrase) => phrase.place);
  return visits({
    scene: { ...scene, modality: "FUTURE" },
    act: "VISIT",
    visitors: visitorsOf(scene, frame.subject),
    places,
  });
};

/** "repaid the visit in June", "returned the visit": to those who had come before. */
const repaid: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const last = discourse.lastContact;
  if (frame.passive || frame.object?.lower !== "the visit" || last?.act !== "VISIT") return [];
  const { actor: guest, target: host } = last;
  return guest && host && visitorsOf(scene, frame.subject)[0] === host && scene.modality === "FACT"
    ? [draft({ scene, act: "VISIT", actor: host, target: guest, participants: frame.subject?.names ?? [] })]
    : [];
};

/** "is expected in Niamey", "was sent to Niamey". */
const awaited: ActRule = (scene) => {
  const { frame } = scene;
  const expected = lemmaIn(frame, EXPECT);
  if (!frame.passive || frame.subject !== null || (!expected && !lemmaIn(frame, SEND))) return [];
  const places = withPhrases(frame, expected ? "in" : "to").filter((phrase) => phrase.place);
  const visitors = places.length > 0 ? visitorsOf(scene, frame.object) : [];
  const modality = expected && scene.modality === "FACT" ? "FUTURE" : scene.modality;
  return visits({ scene: { ...scene, modality }, act: "VISIT", visitors, places });
};

const SENT =
  /^(?:delegation|envoy|special envoy|special representative|emissary|foreign minister|defen[cs]e minister|minister|prime minister|deputy foreign minister|negotiator|negotiating team|technical team|intelligence chief)$/;

/** "will send a delegation", "has dispatched an envoy to". */
const delegation: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const { object } = frame;
  const official =
    object?.type === "OFFICIAL" &&
    !/^spokes/.test(object.head) &&
    (object.possessive !== null || object.names.length > 0);
  const sent =
    object !== null &&
    (official || SENT.test(object.head)) &&
    (object.parties.length === 0 || object.possessive !== null);
  if (frame.passive || !lemmaIn(frame, SEND) || !sent) return [];
  const actors = discourse.partiesOf(frame.subject).slice(0, 4);
  const places = withPhrases(frame, "to");
  if (places.flatMap(placeParties).length > 0)
    return actors.flatMap((actor) => visits({ scene, act: "VISIT", visitors: [actor], places }));
  const [host] = object.host;
  if (host !== undefined)
    return actors
      .filter((actor) => actor !== host)
      .map((actor) => draft({ scene, act: "VISIT", actor, target: host, extra: [object] }));
  if (object.head !== "delegation") return [];
  return actors.flatMap((actor) => {
    const target = discourse.otherThan(actor);
    return target === null ? [] : [draft({ scene, act: "VISIT", actor, target })];
  });
};

const isTwo = (unit: Scene["units"][number]): boolean =>
  unit.kind === "phrase" && (unit.type === "PAIR" || unit.parties.length === 2);

const isBetween = ({ units }: Scene, at: number): boolean => {
  const before = nth(units, at - 1);
  return before?.kind === "mark" && before.lower === "between";
};

/** "said all visits planned for the week had been suspended": the visits after the verb of saying. */
function tripBefore({ units, frame }: Scene): NounPhrase | null {
  if (!frame.passive) return null;
  const trip = units.slice(0, frame.at).findLast((unit) => unit.kind === "phrase" && TRIP.test(unit.head));
  return trip?.kind === "phrase" ? trip : null;
}

/** Who says it, in a passive without an agent. */
function sayingBefore({ units, frame }: Scene): NounPhrase | null {
  const at = units.slice(0, frame.at).findIndex((unit) => unit.kind === "verb" && SAYING.has(unit.lemma));
  const speaker = units
    .slice(0, Math.max(0, at))
    .findLast((unit) => unit.kind === "phrase" && unit.parties.length > 0 && unit.type !== "DATE");
  return frame.passive && speaker?.kind === "phrase" ? speaker : null;
}

/** The places right behind "the visit": "the visit to Quito was postponed". */
function placesAfter(units: Scene["units"], trip: NounPhrase): PartyCode[] {
  const at = units.indexOf(trip);
  const [prep, place] = units.slice(at + 1, at + 3);
  return prep?.kind === "mark" && prep.lower === "to" && place?.kind === "phrase" ? placeParties(place) : [];
}

/** "cut short a visit to", "called off her trip to". The host may be left open. */
const brokenOff: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const trip = [frame.object, frame.second].find((phrase) => isTrip(phrase ?? null)) ?? tripBefore(scene);
  if (!trip) return [];
  const short = lemmaIn(frame, CUT) && (frame.verb.lemma !== "cut" || hasParticle(frame, "short"));
  const off = lemmaIn(frame, CANCEL) && (!["call", "put"].includes(frame.verb.lemma) || hasParticle(frame, "off"));
  if (!short && !off) return [];
  const saying = sayingBefore(scene);
  const unsaid = trip.modifiers.length > 0 ? trip.modifiers : discourse.partiesOf(saying);
  const actors = frame.subject ? discourse.partiesOf(frame.subject) : unsaid;
  const places = [trip, ...withPhrases(frame, "to", "in")];
  const mutual = scene.units.some((unit, at) => isTwo(unit) && isBetween(scene, at));
  const hosts = places.flatMap((phrase) => (phrase === trip ? placesAfter(scene.units, trip) : placeParties(phrase)));
  return actors.slice(0, 1).map((actor) =>
    draft({
      scene,
      act: short ? "VISIT_CUT_SHORT" : "VISIT_CANCELLED",
      actor,
      target: hosts.find((code) => code !== actor) ?? (mutual ? discourse.otherThan(actor) : null),
      extra: [trip, ...places.slice(1, 2)],
    }),
  );
};

export const VISIT_RULES: readonly VerbRule[] = [
  onVerbs(visited, VISIT, LEAVE, TRAVEL, DROP, MAKE, BE, setOf("turn")),
  onVerbs(awaited, EXPECT, SEND),
  onVerbs(delegation, SEND),
  onVerbs(invited, ACCEPT),
  onVerbs(repaid, setOf("repay return")),
  onVerbs(leading, LEAD),
  onVerbs(returnedFrom, RETURN),
  onVerbs(brokenOff, CUT, CANCEL),
];

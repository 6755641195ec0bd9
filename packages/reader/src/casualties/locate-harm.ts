import type { Claimant, IncidentKind, IncidentMention, PartyCode } from "@demarche/domain";
import { STRIKE_KINDS } from "@demarche/domain";
import type { Attribution } from "../claimants/attribution.ts";
import { outsideSpeakers } from "../claimants/attribution.ts";
import { flat } from "../foundation/flat.ts";
import { nth } from "../foundation/nth.ts";
import type { DateMention, Mention, PreparedText, Sentence } from "../foundation/prepared-text.ts";
import { worded } from "../foundation/worded.ts";
import { kind } from "../foundation/words/facts.ts";
import { partyName } from "../gazetteer/lexicon.ts";
import type { Actor } from "../incidents/actor.ts";
import { isPassed } from "../incidents/background.ts";
import { CUSTODY, compatible } from "../incidents/compatible.ts";
import { type Event, likeMention } from "../incidents/event.ts";
import { fill } from "../incidents/fill.ts";
import { actorIn, byActor, subjectActor } from "../incidents/find-actor.ts";
import { findEventDate, SINCE } from "../incidents/find-event-date.ts";
import { findPlace } from "../incidents/find-place.ts";
import { loserOf } from "../incidents/loser.ts";
import { onOpenedDay } from "../incidents/opened-day.ts";
import { ownSide, sideOf } from "../incidents/own-side.ts";
import { type EventIndex, isBare, resolve } from "../incidents/resolve.ts";
import { homeGround, opposing } from "../incidents/sides.ts";
import { whenActor } from "../incidents/when-actor.ts";
import { SIDES } from "./cues.ts";
import type { Harm } from "./harm.ts";
import { type Clause, clauseOf, nearestEvent, occasionOf, ownGround } from "./harm-clause.ts";
import { inWar } from "./in-war.ts";
import { ownLosses } from "./own-losses.ts";
import { onSeveralDays } from "./scope.ts";
import { harmVerbOf } from "./victim-lexicon.ts";
import { byForces, isLaterThan } from "./whose-harm.ts";

export type LocateInput = {
  prepared: PreparedText;
  sentence: Sentence;
  harm: Harm;
  events: EventIndex;
  claimant: Claimant | null;
  /** The two states that the text is about. */
  pair: readonly PartyCode[];
  /** A state is said to have fought. */
  openly: boolean;
  /** Who speaks in the sentence: their own places and parties are not the event's. */
  speakers: Attribution[];
  nationality: PartyCode | null;
};

export type Located = { mention: IncidentMention; event: Event | null };

const KIND_OF_EFFECT: Readonly<Record<string, IncidentKind>> = { DETAINED: "ARREST", DISPLACED: "OTHER" };
const NOBODY: Actor = { actors: [], actorName: null };
const ofBothSides = worded(/\b(?:both|either|two|each) (?:sides?|countries|nations|armies)\b/i, SIDES);

/** "lost nine soldiers": the subject suffered it. */
const isLoss = (sentence: Sentence, harm: Harm): boolean =>
  /^(?:lost|losing|suffer|sustain)/.test(sentence.tokens[harm.triggerFrom]?.lower ?? "") &&
  !/^(?:his|her|their)$/.test(sentence.tokens[harm.triggerFrom + 1]?.lower ?? "");

const CLAIMS = /^(?:claims|claimed|claiming|boasted)$/;
const CLAIM_REACH = 9;

/** "X said it had killed nine", "X claimed on Monday to have killed nine". */
function isSpeakerSubject({ tokens }: Sentence, harm: Harm): boolean {
  let at = harm.triggerFrom - 1;
  while (["had", "has", "have", "also"].includes(tokens[at]?.lower ?? "")) at -= 1;
  const claimed = tokens[at]?.lower === "to" && at === harm.triggerFrom - 2;
  if (claimed) return tokens.slice(Math.max(0, at - CLAIM_REACH), at).some(({ lower }) => CLAIMS.test(lower));
  return harm.tie === "OBJECT" && ["it", "they", "we"].includes(tokens[at]?.lower ?? "");
}

/** Who did it by the harm's own words: "unknown gunmen killed four", "killed by X". */
function ownActor(input: LocateInput, mentions: Mention[], event: Event | null): Actor {
  const { harm, sentence, prepared } = input;
  const context = { sentence, mentions, text: prepared.text };
  if (harm.tie === "NOUN" || harm.tie === "ZERO" || isLoss(sentence, harm)) return NOBODY;
  const undone =
    !event || (event.from > harm.triggerFrom && event.mention.actors.length === 0 && event.mention.actorName === null);
  if (undone && isSpeakerSubject(sentence, harm)) return sideOf(input.claimant);
  if (nth(sentence.tokens, harm.triggerTo - 2)?.lower === "hands")
    return actorIn(context, harm.triggerTo, harm.triggerTo + 4) ?? NOBODY;
  const led = nth(sentence.tokens, harm.triggerTo - 1)?.lower === "by" ? harm.triggerTo - 1 : harm.triggerTo;
  const by = byActor(context, led, BY_REACH) ?? (isOneClause(sentence, led) ? byActor(context, led, FAR_BY) : null);
  if (by) return by;
  const object = harm.tie === "OBJECT" || harm.tie === "LIST" || harm.tie === "SUBSET";
  if (isSubject(event, sentence, harm)) return NOBODY;
  if (object && harm.triggerFrom < harm.counted.from) return subjectActor(context, harm.triggerFrom) ?? NOBODY;
  return whenActor(context, Math.max(harm.triggerTo, harm.counted.to)) ?? NOBODY;
}

const BY_REACH = 7;
const FAR_BY = 13;
const CLAUSE_OPENS = /^(?:,|when|after|while|as|who|which|that|where|and|but|before)$/;

/** "killed on the peninsula on Monday evening by assailants": nothing but words of place and time in between. */
const isOneClause = ({ tokens }: Sentence, from: number): boolean =>
  !tokens.slice(from, from + FAR_BY).some(({ lower }, at, all) => {
    const by = all.findIndex((token) => token.lower === "by");
    return by < 0 || (at < by && CLAUSE_OPENS.test(lower));
  });

/** "the air strike killed nine": the event itself is the subject. */
function isSubject(event: Event | null, sentence: Sentence, harm: Harm): boolean {
  if (!event || event.verbal || event.to > harm.triggerFrom) return false;
  return !sentence.tokens
    .slice(event.to, harm.triggerFrom)
    .some((token) => [",", "and", "when", "who", "as", "which", "that", "where"].includes(token.lower));
}

/** ", killing nine": the event that the main clause tells of did it. */
function isConsequence({ harm, sentence }: LocateInput): boolean {
  const verb = harmVerbOf(sentence.tokens[harm.triggerFrom]);
  return verb?.form === "ING";
}

const isAircraft = kind(/^(?:jets?|warplanes?|drones?|aircraft|helicopters?|gunships?|bombers|airstrikes?)$/);
const isShell = kind(/^(?:rockets?|missiles?|artillery|shells?|mortars?|shellfire)$/);
const WEAPON_REACH = 6;

/** "Xish missiles have killed 13", "killed by Xish jets". */
function kindOfWeapon({ tokens }: Sentence, { triggerFrom, triggerTo }: Harm): IncidentKind | null {
  const near = tokens.slice(Math.max(0, triggerFrom - WEAPON_REACH), triggerTo + WEAPON_REACH);
  if (near.some(isAircraft)) return "AIR_DRONE_STRIKE";
  return near.some(isShell) ? "SHELLING_ARTILLERY_MISSILE_ATTACK" : null;
}

function kindOf({ harm, sentence }: LocateInput): IncidentKind {
  const word = nth(sentence.tokens, harm.triggerTo - 1)?.lower ?? "";
  if (/^(?:abduct|kidnap)/.test(word) || word === "hostage") return "ABDUCTION";
  return KIND_OF_EFFECT[harm.effect] ?? kindOfWeapon(sentence, harm) ?? "ATTACK";
}

function actorOf(input: LocateInput, mentions: Mention[], event: Event | null): Actor {
  const told: Actor = event ? { actors: event.mention.actors, actorName: event.mention.actorName } : NOBODY;
  const known = told.actors.length > 0 || told.actorName !== null;
  if (isConsequence(input) && known) return ownSide(told, input.claimant);
  const own = ownActor(input, mentions, event);
  return ownSide(own.actors.length > 0 || own.actorName !== null ? own : told, input.claimant);
}

function inClause<T extends { from: number; to: number }>(items: T[] | undefined, clause: Clause): T[] {
  return (items ?? []).filter((item) => item.from >= clause.from && item.to <= clause.to);
}

/** Dates of the clause; behind a semicolon those that the sentence told before, where it tells none itself. */
function datesOf(dates: DateMention[] | undefined, { sentence, clause }: { sentence: Sentence; clause: Clause }) {
  const own = inClause(dates, clause);
  if (own.length > 0 || nth(sentence.tokens, clause.from - 1)?.text !== ";") return own;
  return (dates ?? []).filter(({ to }) => to < clause.from);
}

function localMention(input: LocateInput): Located {
  const { prepared, sentence, harm } = input;
  const clause = clauseOf(sentence, harm);
  const named = outsideSpeakers(prepared.mentionsBySentence[sentence.index] ?? [], input.speakers);
  const occasion = occasionOf(sentence, { harm, clause });
  const mentions = inClause(named, occasion);
  const dates = datesOf(prepared.datesBySentence[sentence.index], { sentence, clause });
  const event = nearestEvent(input.events[sentence.index] ?? [], harm, occasion);
  const trigger = {
    from: Math.min(harm.triggerFrom, harm.counted.from),
    to: Math.max(harm.triggerTo, harm.counted.to),
  };
  const date = findEventDate({ sentence, dates, publishedAt: prepared.publishedAt }, trigger);
  const { actors, actorName } = actorOf(input, mentions, event);
  const { country, admin1, place, wherePrecision } = findPlace({ sentence, mentions }, trigger);
  const own: IncidentMention = {
    kind: harm.effect === "DETAINED" ? kindOf(input) : (event?.mention.kind ?? kindOf(input)),
    actors,
    actorName,
    target: event?.mention.target ?? null,
    country,
    admin1,
    place,
    wherePrecision,
    date: date?.interval ?? null,
    dateWording: date?.text ?? null,
  };
  const ground = own.country === null ? ownGround(sentence, clause, input.claimant) : null;
  const grounded: IncidentMention = ground ? likeMention(own, { country: ground, wherePrecision: 6 }) : own;
  return { mention: event && compatible(grounded, event.mention) ? fill(grounded, event.mention) : grounded, event };
}

/** Acts of several sides summed have no one place, and no other telling completes them. */
function isSum(mention: IncidentMention, event: Event | null): boolean {
  return (
    mention.actors.length > 1 &&
    event?.plural !== false &&
    (STRIKE_KINDS.includes(mention.kind) || mention.kind === "ATTACK")
  );
}

const nowhere = (mention: IncidentMention): IncidentMention =>
  likeMention(mention, { country: null, admin1: null, place: null, wherePrecision: null });

/** Losses of both sides in one figure: both acted, on no one ground; the day may be told close by. */
function bothSides(input: LocateInput, mention: IncidentMention): IncidentMention {
  const known = mention.actors.length > 0 || mention.actorName !== null;
  const joint = nowhere(known ? mention : likeMention(mention, { actors: [...input.pair] }));
  if (joint.date !== null) return joint;
  const before = [...(nth(input.events, input.sentence.index - 1) ?? [])]
    .reverse()
    .find((event) => event.mention.date !== null);
  return before ? likeMention(joint, { date: before.mention.date, dateWording: before.mention.dateWording }) : joint;
}

/** Arrests are acts of the state on whose ground they are made, where no one else is said to have made them. */
function custody(mention: IncidentMention, { harm, sentence }: LocateInput): IncidentMention {
  const word = harmVerbOf(sentence.tokens[harm.triggerFrom])?.base ?? "";
  const official = ["arrest", "detain", "jail", "imprison"].includes(word);
  const [state] = mention.actors;
  if (official && state && mention.actors.length === 1 && mention.country === null)
    return { ...mention, country: state, wherePrecision: 6 };
  if (!official || mention.actors.length > 0 || mention.actorName !== null || mention.country === null) return mention;
  return likeMention(mention, { actors: [mention.country], actorName: partyName(mention.country) });
}

/** A war's figure: where the text was last. */
function broadGround(input: LocateInput, mention: IncidentMention): IncidentMention {
  if (mention.country !== null) return mention;
  const around = [input.sentence.index, input.sentence.index - 1, input.sentence.index - 2];
  const place = around
    .flatMap((index) => [...(input.prepared.mentionsBySentence[index] ?? [])].reverse())
    .find((other) => other.country !== null && other.form !== "DEMONYM");
  return place ? likeMention(mention, { country: place.country, wherePrecision: 6 }) : mention;
}

/** "The war lasted six years. Some 900 people were killed.": a bare figure right after a war is told of. */
function warBefore({ events, sentence }: LocateInput): Event | null {
  const around = [sentence.index - 2, sentence.index - 1, sentence.index];
  const before = flat(around.map((index) => events[index] ?? [])).at(-1);
  return before?.broad && before.mention.kind === "OTHER" ? before : null;
}

const LEADING = 2;

/** The states that a text names most. */
function leadingStates({ mentions }: PreparedText): readonly PartyCode[] {
  const counts = new Map<PartyCode, number>();
  for (const { kind, party } of mentions)
    if (kind === "STATE" && party) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, LEADING)
    .map(([party]) => party);
}

/** Soldiers who serve on others' ground. */
const isAbroad = kind(new Set(["peacekeeper", "peacekeepers", "peacekeeping", "legionnaires"]));

/** Police who came to harm on ground that no word names: their own state's. */
function uniformedAtHome(mention: IncidentMention, input: LocateInput): IncidentMention {
  const { nationality, harm, pair, sentence } = input;
  const uniformed = harm.counted.victimClass === "POLICE" || harm.counted.victimClass === "MILITARY";
  if (!uniformed || !nationality || mention.country !== null || mention.actors.includes(nationality)) return mention;
  if (isLoss(sentence, harm) || sentence.tokens.some(isAbroad)) return mention;
  if (!(pair.length > 0 ? pair : leadingStates(input.prepared)).includes(nationality)) return mention;
  return likeMention(mention, { country: nationality, wherePrecision: 6 });
}

function speakerOf(claimant: Claimant | null): PartyCode | null {
  return claimant && claimant.kind !== "IGO" && claimant.kind !== "NGO" ? claimant.party : null;
}

/** The side that says it lost them. */
function lostBy({ prepared, sentence, harm, claimant }: LocateInput): PartyCode | null {
  const mentions = prepared.mentionsBySentence[sentence.index] ?? [];
  const from = Math.min(harm.counted.from, harm.triggerFrom);
  return loserOf({ sentence, mentions, claimant, from, to: Math.max(harm.counted.to, harm.triggerTo) });
}

const GIVEN = /^(?:reported|reports|acknowledged|admitted|confirmed|announced|put|revised)$/;

/** "X reported 35 deaths": a state in a fight with another gives its own losses on its own ground. */
function reported(input: LocateInput, mention: IncidentMention): IncidentMention {
  const { harm, sentence, pair, claimant } = input;
  const given =
    harm.tie === "NOUN" && GIVEN_REACH.some((back) => GIVEN.test(wordAt(sentence, harm.counted.from - back)));
  const lost = given ? lostBy(input) : null;
  const speaks = claimant === null || claimant.party === lost;
  if (lost === null || mention.country !== null || !speaks || !pair.includes(lost)) return mention;
  return likeMention(mention, { country: lost, wherePrecision: 6 });
}

const GIVEN_REACH = [1, 2, 3, 4, 5];
const wordAt = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? "";

/** The event that harmed these people: by the words around them, then by what the text tells of it elsewhere. */
export function locateHarm(input: LocateInput): Located {
  const { mention, event } = localMention(input);
  const { sentence, claimant } = input;
  const joined = ofBothSides(sentence, input.prepared.text);
  if (joined) return { mention: bothSides(input, mention), event };
  if (isSum(mention, event) || onSeveralDays(mention, event)) return { mention: nowhere(mention), event };
  if (event?.broad) return { mention: inWar(broadGround(input, mention), { ...input, event }), event };
  const war = event === null && isBare(mention) ? warBefore(input) : null;
  if (war) return { mention: war.mention, event: war };
  if (mention.dateWording?.startsWith(SINCE) && mention.date && mention.date.precision > 2) return { mention, event };
  const definite = event === null || event.definite;
  const { prepared, events, pair } = input;
  const own = onOpenedDay(ownLosses(reported(input, mention), input), { prepared, events, sentence: sentence.index });
  const pointer = {
    sentence: sentence.index,
    token: event?.from ?? -1,
    mention: own,
    definite,
    speaker: speakerOf(claimant),
  };
  const undated = own.date === null && own.dateWording === null;
  const isOut = (other: Event): boolean =>
    isLaterThan(other, { sentence, harm: input.harm }) ||
    (undated && isPassed(other, { prepared, events, sentence: sentence.index }));
  const nationality = input.nationality ?? lostBy(input);
  const sided = opposing({
    mention: resolve(pointer, events, isOut),
    nationality,
    claimant,
    pair,
    joined,
    openly: input.openly,
  });
  if (CUSTODY.includes(sided.kind)) return { mention: custody(sided, input), event };
  return { mention: byForces(uniformedAtHome(homeGround(sided, input), input), input), event };
}

import { isUnreal } from "../casualties/unreal.ts";
import { type Attribution, outsideSpeakers } from "../claimants/attribution.ts";
import { lower, nth } from "../foundation/nth.ts";
import type { Mention, PreparedText, Sentence, Token } from "../foundation/prepared-text.ts";
import { hasCue } from "../foundation/words/facts.ts";
import type { Actor } from "./actor.ts";
import { type Event, type EventTrigger, likeMention } from "./event.ts";
import { findActor } from "./find-actor.ts";
import { findEventDate } from "./find-event-date.ts";
import { findPlace, type Place } from "./find-place.ts";
import { EVENT, findTriggers } from "./find-triggers.ts";
import { ownSide, sideOf } from "./own-side.ts";
import type { EventIndex } from "./resolve.ts";

type EventInput = { prepared: PreparedText; attributions: Attribution[][] };

const DENIALS = new Set("denied denies deny denying rejected dismissed".split(" "));
const DENIAL_REACH = 8;
const SILENT: ReadonlySet<string> = new Set(["BOILERPLATE", "DISCLAIMER", "CREDIT"]);

function isDenied(tokens: Token[], trigger: EventTrigger): boolean {
  return tokens.slice(Math.max(0, trigger.from - DENIAL_REACH), trigger.from).some((token) => DENIALS.has(token.lower));
}

function isDefinite(tokens: Token[], trigger: EventTrigger): boolean {
  for (let at = trigger.from - 1; at >= Math.max(0, trigger.from - 5); at -= 1) {
    const word = lower(tokens, at);
    if (["the", "this", "these", "that", "those", "'s", "’s", "its"].includes(word)) return true;
    if (["a", "an", ",", "in", "of", "by"].includes(word)) return false;
  }
  return false;
}

/** What the event was aimed at: the words after "on", "against", "targeting", up to the clause's end. */
function targetOf(text: string, tokens: Token[], trigger: EventTrigger): string | null {
  const links = trigger.verbal ? ["", "at", "on"] : ["on", "against", "at", "targeting"];
  const link = lower(tokens, trigger.to);
  const from = links.includes(link) ? trigger.to + 1 : trigger.verbal ? trigger.to : -1;
  if (from < 0) return null;
  let to = from;
  while (
    to < tokens.length &&
    to - from < 8 &&
    !/^(?:,|\.|;|in|on|and|after|when|that|killing|which|inside|near|with)$/.test(lower(tokens, to))
  )
    to += 1;
  const first = tokens[from];
  const last = nth(tokens, to - 1);
  return first && last && to > from ? text.slice(first.start, last.end) : null;
}

/** Clause limits around a trigger, so that a neighbour's place and date aren't taken: "… , and X said the …". */
function clauseOf(tokens: Token[], trigger: EventTrigger): { from: number; to: number } {
  let from = trigger.from;
  while (from > 0 && !isBreak(tokens, from - 1)) from -= 1;
  let to = trigger.to;
  while (to < tokens.length && !isBreak(tokens, to)) to += 1;
  return { from, to };
}

function isBreak(tokens: Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === ";") return true;
  if (word !== "and" && word !== "but" && word !== "while") return false;
  return (
    lower(tokens, at - 1) === "," ||
    tokens
      .slice(at + 1, at + 5)
      .some((token) => /^(?:said|says|claimed|reported|has|had|have|were|was)$/.test(token.lower))
  );
}

function speakerBefore(attributions: Attribution[], trigger: EventTrigger): Attribution | null {
  return attributions.filter((attribution) => attribution.at < trigger.from).at(-1) ?? null;
}

type Acting = { tokens: Token[]; trigger: EventTrigger; actor: Actor; speaker: Attribution | null };

/** "X said it had struck a base", "X said its forces had": the speaker acts. */
function bySpeaker({ tokens, trigger, actor, speaker }: Acting): Actor {
  if (!speaker) return actor;
  if (actor.actors.length > 0 || actor.actorName !== null) return ownSide(actor, speaker.claimant);
  const next = tokens.slice(speaker.at + 1, speaker.at + 4).map(({ lower: word }) => word);
  const itself = trigger.verbal && next.some((word) => word === "it" || word === "they" || word === "we");
  return itself || isOwnDeed(tokens, trigger) ? sideOf(speaker.claimant) : actor;
}

const OWN = new Set(["its", "our", "their"]);
const OWN_REACH = 4;

/** "X says its strike", "X said it had carried out the attack". */
function isOwnDeed(tokens: Token[], trigger: EventTrigger): boolean {
  if (trigger.verbal) return false;
  for (let at = trigger.from - 1; at >= Math.max(0, trigger.from - OWN_REACH); at -= 1) {
    if (OWN.has(lower(tokens, at))) return true;
    if (/^(?:carried|launched|conducted|staged|mounted)$/.test(lower(tokens, at)))
      return tokens.slice(Math.max(0, at - 3), at).some((token) => ["it", "they", "we"].includes(token.lower));
  }
  return false;
}

const SOIL = new Set(["soil", "territory", "side", "airspace"]);
const SOIL_REACH = 7;

/** "after an Xish attack on its own soil": the ground of the sentence's subject. */
function ownSoil(input: { tokens: Token[]; trigger: EventTrigger; mentions: Mention[]; actor: Actor }): Place | null {
  const { tokens, trigger, mentions, actor } = input;
  const near = tokens.slice(trigger.to, trigger.to + SOIL_REACH).map((token) => token.lower);
  const at = near.indexOf("its");
  const words = near.slice(at + 1, at + 3);
  const grounded = at >= 0 && (SOIL.has(words[0] ?? "") || (words[0] === "own" && SOIL.has(words[1] ?? "")));
  const subject = mentions.find(
    ({ kind, form, from, party }) => kind === "STATE" && form !== "DEMONYM" && from < trigger.from && party !== null,
  );
  if (!grounded || !subject?.party || actor.actors.includes(subject.party)) return null;
  return { country: subject.party, admin1: null, place: null, wherePrecision: 6 };
}

function toEvent(input: EventInput, sentence: Sentence, trigger: EventTrigger): Event {
  const { prepared } = input;
  const { tokens } = sentence;
  const clause = clauseOf(tokens, trigger);
  const mentions = (prepared.mentionsBySentence[sentence.index] ?? []).filter(
    (mention) => mention.from >= clause.from && mention.to <= clause.to,
  );
  const dates = (prepared.datesBySentence[sentence.index] ?? []).filter(
    (date) => date.from >= clause.from && date.to <= clause.to,
  );
  const actor = findActor(
    { sentence, mentions: prepared.mentionsBySentence[sentence.index] ?? [], text: prepared.text },
    trigger,
  );
  const grounds = outsideSpeakers(mentions, input.attributions[sentence.index] ?? []);
  const speaker = speakerBefore(input.attributions[sentence.index] ?? [], trigger);
  const acting = bySpeaker({ tokens, trigger, actor, speaker });
  const named = prepared.mentionsBySentence[sentence.index] ?? [];
  const place =
    ownSoil({ tokens, trigger, mentions: named, actor: acting }) ?? findPlace({ sentence, mentions: grounds }, trigger);
  const date = findEventDate({ sentence, dates, publishedAt: prepared.publishedAt }, trigger);
  const target = targetOf(prepared.text, tokens, trigger);
  return {
    sentence: sentence.index,
    from: trigger.from,
    to: trigger.to,
    mention: {
      kind: trigger.kind,
      actors: acting.actors,
      actorName: acting.actorName,
      target,
      country: place.country,
      admin1: place.admin1,
      place: place.place,
      wherePrecision: place.wherePrecision,
      date: date?.interval ?? null,
      dateWording: date?.text ?? null,
    },
    plural: trigger.plural,
    definite: isDefinite(tokens, trigger),
    denied: isDenied(tokens, trigger),
    unreal: isUnreal(tokens, trigger),
    broad: trigger.broad,
    verbal: trigger.verbal,
  };
}

/** "X struck a town, and Y, where it hit a bridge": a pronoun takes the side that acted before. */
function withPronouns({ tokens }: Sentence, events: Event[]): Event[] {
  return events.map((event, at) => {
    const subject = [event.from - 1, event.from - 2].some((index) => ["it", "they"].includes(lower(tokens, index)));
    const before = nth(events, at - 1)?.mention;
    if (!event.verbal || !subject || !before || event.mention.actors.length > 0) return event;
    return { ...event, mention: likeMention(event.mention, { actors: before.actors, actorName: before.actorName }) };
  });
}

/** Every event that the text tells of, by sentence, each with what its own clause says of it. */
export function findEvents(input: EventInput): EventIndex {
  const { prepared } = input;
  return prepared.sentences.map((sentence) => {
    prepared.checkpoint();
    if (SILENT.has(sentence.zone) || !hasCue(sentence, EVENT)) return [];
    const triggers = findTriggers(sentence.tokens);
    return withPronouns(
      sentence,
      triggers.map((trigger) => toEvent(input, sentence, trigger)),
    );
  });
}

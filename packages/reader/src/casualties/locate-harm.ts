import type { Claimant, IncidentKind, IncidentMention } from "@demarche/domain";
import type { PreparedText, Sentence, Token } from "../foundation/prepared-text.ts";
import { compatible } from "../incidents/compatible.ts";
import { type Event, emptyMention } from "../incidents/event.ts";
import { fill } from "../incidents/fill.ts";
import { byActor, subjectActor } from "../incidents/find-actor.ts";
import { findEventDate } from "../incidents/find-event-date.ts";
import { findPlace } from "../incidents/find-place.ts";
import { resolve } from "../incidents/resolve.ts";
import type { Harm } from "./harm.ts";

type Input = { prepared: PreparedText; sentence: Sentence; harm: Harm; events: Event[]; claimant: Claimant | null };

export type Located = { mention: IncidentMention; event: Event | null };

const KIND_OF_EFFECT: Readonly<Record<string, IncidentKind>> = {
  DETAINED: "ARREST",
  KILLED: "ATTACK",
  INJURED: "ATTACK",
  MISSING: "ATTACK",
  DISPLACED: "OTHER",
};
const EVENT_REACH = 30;

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? "";

/** Stretch of the sentence that a harm belongs to: up to "and X said", ";" and the like on both sides. */
function clauseOf(tokens: Token[], harm: Harm): { from: number; to: number } {
  let from = Math.min(harm.counted.from, harm.triggerFrom);
  while (from > 0 && !isBreak(tokens, from - 1)) from -= 1;
  let to = Math.max(harm.counted.to, harm.triggerTo);
  while (to < tokens.length && !isBreak(tokens, to)) to += 1;
  return { from, to };
}

function isBreak(tokens: Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === ";") return true;
  if (word !== "and" && word !== "but" && word !== "while" && word !== "after") return false;
  if (word === "after") return false;
  return tokens
    .slice(at + 1, at + 5)
    .some((token) => /^(?:said|says|claimed|reported|launched|carried)$/.test(token.lower));
}

function nearestEvent(events: Event[], harm: Harm, clause: { from: number; to: number }): Event | null {
  const distance = (event: Event): number => {
    const gap = event.to <= harm.triggerFrom ? harm.triggerFrom - event.to : event.from - harm.triggerTo + 2;
    return gap + (event.broad ? 8 : 0);
  };
  const near = events.filter(
    (event) =>
      !event.unreal && event.from >= clause.from && event.to <= clause.to && Math.abs(distance(event)) < EVENT_REACH,
  );
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Who did it by the harm's own words: "unknown gunmen killed four", "killed by X". */
function ownActor(input: Input, mentions: PreparedText["mentions"]): Pick<IncidentMention, "actors" | "actorName"> {
  const { harm, sentence, prepared } = input;
  const context = { sentence, mentions, text: prepared.text };
  if (harm.tie === "NOUN" || harm.tie === "ZERO") return { actors: [], actorName: null };
  const by = byActor(context, harm.triggerTo, 7);
  if (by) return by;
  const active = harm.tie === "OBJECT" || harm.tie === "LIST" || harm.tie === "SUBSET";
  const before = harm.triggerFrom < harm.counted.from;
  return (active && before ? subjectActor(context, harm.triggerFrom) : null) ?? { actors: [], actorName: null };
}

function kindOf(harm: Harm, sentence: Sentence): IncidentKind {
  const word = lower(sentence.tokens, harm.triggerTo - 1);
  if (/^(?:abduct|kidnap)/.test(word) || word === "hostage") return "ABDUCTION";
  return KIND_OF_EFFECT[harm.effect] ?? "ATTACK";
}

/** "on its territory": the speaker's own ground. */
function ownGround(tokens: Token[], clause: { from: number; to: number }, claimant: Claimant | null): string | null {
  if (!claimant?.party || claimant.kind === "IGO") return null;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (
      ["its", "our", "their"].includes(lower(tokens, at)) &&
      ["territory", "soil", "side", "airspace"].includes(lower(tokens, at + 1))
    )
      return claimant.party;
  }
  return null;
}

function localMention(input: Input): Located & { clause: { from: number; to: number } } {
  const { prepared, sentence, harm } = input;
  const clause = clauseOf(sentence.tokens, harm);
  const mentions = (prepared.mentionsBySentence[sentence.index] ?? []).filter(
    (mention) => mention.from >= clause.from && mention.to <= clause.to,
  );
  const dates = (prepared.datesBySentence[sentence.index] ?? []).filter(
    (date) => date.from >= clause.from && date.to <= clause.to,
  );
  const local = input.events.filter((event) => event.sentence === sentence.index);
  const event = nearestEvent(local, harm, clause);
  const trigger = {
    from: Math.min(harm.triggerFrom, harm.counted.from),
    to: Math.max(harm.triggerTo, harm.counted.to),
  };
  const date = findEventDate({ sentence, dates }, trigger);
  const own: IncidentMention = {
    ...emptyMention(event?.mention.kind ?? kindOf(harm, sentence)),
    ...ownActor(input, mentions),
    ...findPlace({ sentence, mentions }, trigger),
    date: date?.interval ?? null,
    dateWording: date?.text ?? null,
    target: event?.mention.target ?? null,
  };
  const ground = own.country === null ? ownGround(sentence.tokens, clause, input.claimant) : null;
  const grounded: IncidentMention = ground ? { ...own, country: ground, wherePrecision: 6 } : own;
  const mention = event && compatible(grounded, event.mention) ? fill(grounded, event.mention) : grounded;
  return { mention, event, clause };
}

/** In fighting between two sides the losses of one are put to the other. */
function opposing(mention: IncidentMention, input: Input): IncidentMention {
  const side =
    input.harm.counted.nationality ?? (input.claimant?.kind === "IGO" ? null : (input.claimant?.party ?? null));
  if (mention.actors.length < 2 || !side || !mention.actors.includes(side)) return mention;
  return { ...mention, actors: mention.actors.filter((actor) => actor !== side), actorName: null };
}

/** A state that tells of harm done to it, by another, on ground that no word names: its own. */
function homeGround(mention: IncidentMention, claimant: Claimant | null): IncidentMention {
  const official = claimant?.kind === "GOVERNMENT" || claimant?.kind === "MILITARY";
  if (mention.country !== null || !official || !claimant.party || mention.actors.includes(claimant.party))
    return mention;
  return mention.actors.length > 0 ? { ...mention, country: claimant.party, wherePrecision: 6 } : mention;
}

/** The event that harmed these people: by the words around them, then by what the text tells of it elsewhere. */
export function locateHarm(input: Input): Located {
  const { mention, event } = localMention(input);
  if (event?.broad) return { mention, event };
  const definite = event === null || event.definite;
  const speaker =
    input.claimant && input.claimant.kind !== "IGO" && input.claimant.kind !== "NGO" ? input.claimant.party : null;
  const pointer = { sentence: input.sentence.index, token: event?.from ?? -1, mention, definite, speaker };
  const resolved = resolve(pointer, input.events);
  return { mention: homeGround(opposing(resolved, input), input.claimant), event };
}

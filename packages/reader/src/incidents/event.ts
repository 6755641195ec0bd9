import type { IncidentKind, IncidentMention } from "@demarche/domain";
import { liker } from "../foundation/revise.ts";

/** An event that one sentence tells of, by noun or verb. Tokens [from, to) are the telling word. */
export type Event = {
  sentence: number;
  from: number;
  to: number;
  mention: IncidentMention;
  /** "strikes", "attacks": more than one. */
  plural: boolean;
  /** "the attack", "Thursday's strikes": looks back at one told before. */
  definite: boolean;
  /** Said not to have taken place. */
  denied: boolean;
  /** Could, would, threatened to. */
  unreal: boolean;
  /** War, conflict, campaign: no single event. */
  broad: boolean;
  /** Told by a verb, so that its sentence states that it took place. */
  verbal: boolean;
};

export type EventTrigger = {
  from: number;
  to: number;
  kind: IncidentKind;
  verbal: boolean;
  broad: boolean;
  plural: boolean;
};

/** A mention like another but for some fields. */
export const likeMention = liker<IncidentMention>((mention) => ({
  kind: mention.kind,
  actors: mention.actors,
  actorName: mention.actorName,
  target: mention.target,
  country: mention.country,
  admin1: mention.admin1,
  place: mention.place,
  wherePrecision: mention.wherePrecision,
  date: mention.date,
  dateWording: mention.dateWording,
}));

export function emptyMention(kind: IncidentKind): IncidentMention {
  return {
    kind,
    actors: [],
    actorName: null,
    target: null,
    country: null,
    admin1: null,
    place: null,
    wherePrecision: null,
    date: null,
    dateWording: null,
  };
}

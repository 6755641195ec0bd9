import type { PartyCode } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Mention, Sentence } from "../foundation/prepared-text.ts";
import { partyName } from "../gazetteer/lexicon.ts";

export type Actor = { actors: PartyCode[]; actorName: string | null };
export type ActorScene = { sentence: Sentence; mentions: Mention[]; text: string };

export const NOBODY: Actor = { actors: [], actorName: null };
export const actsFor = (mention: Mention): boolean =>
  ["STATE", "GROUP", "FORCE"].includes(mention.kind) || (mention.kind === "PERSON" && mention.party !== null);

export function actorOf(mention: Mention): Actor {
  if (mention.party) return { actors: [mention.party], actorName: partyName(mention.party) };
  return { actors: [], actorName: mention.name };
}

export function join(first: Actor, second: Actor): Actor {
  const actors = [...new Set([...first.actors, ...second.actors])];
  const names = [first.actorName, second.actorName].filter((name) => name !== null);
  return { actors, actorName: [...new Set(names)].join(" and ") || null };
}

export const mentionEndingAt = (input: ActorScene, to: number): Mention | undefined =>
  input.mentions.find((mention) => mention.to === to && actsFor(mention) && mention.kind !== "PERSON");
export const mentionAt = (input: ActorScene, from: number): Mention | undefined =>
  input.mentions.find((mention) => mention.from === from && actsFor(mention) && mention.kind !== "PERSON");

const JOINTS = new Set(["and", "-", "–"]);

/** "Tehran and Islamabad", "Saudi-American": a second side right before or after the first. */
export function joined(input: ActorScene, mention: Mention): Actor {
  const { tokens } = input.sentence;
  const before = JOINTS.has(lower(tokens, mention.from - 1)) ? mentionEndingAt(input, mention.from - 1) : undefined;
  const after = JOINTS.has(lower(tokens, mention.to)) ? mentionAt(input, mention.to + 1) : undefined;
  if (before?.kind === mention.kind) return join(actorOf(before), actorOf(mention));
  return after?.kind === mention.kind ? join(actorOf(mention), actorOf(after)) : actorOf(mention);
}

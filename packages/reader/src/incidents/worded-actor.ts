import { isDash } from "../claimants/context.ts";
import { MONTHS, WEEKDAYS } from "../dates/calendar.ts";
import { lower, nth } from "../foundation/nth.ts";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import { type Actor, type ActorScene, actorOf, joined, NOBODY } from "./actor.ts";
import { BREAKS, isReported, JOINTS, PREPOSITIONS } from "./clause-words.ts";
import { ACTOR_NOUNS, AIMS, LIGHT_VERBS, STATE_ACTOR_NOUNS, WEAPONS } from "./events.data.ts";

/** Before these words an acting noun is an adjective: "militant hideouts", "fighter jet". */
const QUALIFIED = new Set(
  "training academy college recruits trainees cadets patrol patrols hideouts groups group activity source sources officials official spokesman leaders operations operation strikes attacks action jet jets plane planes".split(
    " ",
  ),
);
/** "hooded men", "armed groups", "his men": people who act, by what they are told to be. */
const ARMED_PEOPLE = /^(?:men|persons|individuals|people|youths|groups?|bands?)$/;
const ARMED_WORDS =
  /^(?:armed|masked|hooded|uniformed|unidentified|unknown|terrorist|rebel|jihadist|militant|islamist|insurgent|extremist|separatist|criminal)$/;

const MAKES = /^(?:mig|migs|sukhoi|mirage|rafale|jet|stealth|su)$/;

/** "two MiG-29 fighters": aircraft, and no people. */
const isAircraft = (tokens: Token[], at: number): boolean =>
  /^fighters?$/.test(lower(tokens, at)) &&
  (nth(tokens, at - 1)?.kind === "number" || MAKES.test(lower(tokens, at - 1))) &&
  (MAKES.test(lower(tokens, at - 1)) || lower(tokens, at - 2) === "-");

/** Whether a word is of people who make an acting side. */
export const isActorNoun = (tokens: Token[], at: number): boolean => {
  const [word, before] = [lower(tokens, at), lower(tokens, at - 1)];
  if (ACTOR_NOUNS.has(word)) return !isAircraft(tokens, at);
  if (word === "men" && before === "his") return true;
  return ARMED_PEOPLE.test(word) && ARMED_WORDS.test(before);
};

export const isHead = (tokens: Token[], at: number): boolean => {
  const next = lower(tokens, at + 1);
  return !AIMS.has(next) && !ACTOR_NOUNS.has(next) && !QUALIFIED.has(next);
};

/** "On 22 April gunmen", "Hours later militants": the time is no part of the name. */
const CALENDAR: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ..."today yesterday later earlier ago year month week night morning evening meanwhile then afterwards separately overnight".split(
    " ",
  ),
]);

/** The noun phrase that ends before `to`, read backwards to its first word. */
export function phraseStart(tokens: Token[], to: number): number {
  let at = to - 1;
  while (at > 0) {
    const word = lower(tokens, at - 1);
    const token = nth(tokens, at - 1);
    if (
      !token ||
      BREAKS.has(word) ||
      /^(?:until|unless|though|although|so|or)$/.test(word) ||
      isReported(token) ||
      PREPOSITIONS.has(word) ||
      word === "and" ||
      word === "by" ||
      CALENDAR.has(word) ||
      (token.kind === "number" && CALENDAR.has(lower(tokens, at - 2))) ||
      token.text === "." ||
      token.text === "(" ||
      token.text === ")" ||
      isDash(tokens, at - 1)
    )
      break;
    if (
      word.endsWith("ed") &&
      !JOINTS.has(lower(tokens, at)) &&
      !["armed", "masked", "alleged", "suspected", "unidentified", "backed", "hooded"].includes(word)
    )
      break;
    if (LIGHT_VERBS.has(word) || to - at > 6) break;
    at -= 1;
  }
  return at;
}

/** "unknown gunmen", "Kurdish militia": named by the words themselves. */
export function wordedActor(input: ActorScene, head: number): Actor {
  const { tokens } = input.sentence;
  const word = lower(tokens, head);
  const body = bodyOf(input, head);
  if (body) return actorOf(body);
  const from = phraseStart(tokens, head + 1);
  const start = ["the", "a", "an", "some", "two", "three", "several"].includes(lower(tokens, from)) ? from + 1 : from;
  const owner = ownerIn(input, from, head) ?? ownerBeside(input, from);
  const backed = lower(tokens, (owner?.to ?? 0) + 1) === "backed" || lower(tokens, (owner?.to ?? 0) + 1) === "led";
  if (owner && STATE_ACTOR_NOUNS.has(word) && !backed && !rebels(tokens, from, head)) return joined(input, owner);
  if (WEAPONS.has(word)) return armedBy(input, from, head);
  const first = tokens[Math.min(start, head)];
  const last = tokens[loyalTo(tokens, head)];
  if (!first || !last || HARMING.test(first.lower)) return NOBODY;
  return { actors: [], actorName: input.text.slice(first.start, last.end) };
}

/** "gunmen of the Tembo Front", "fighters from the group Tembo": the armed group that they belong to. */
function bodyOf({ mentions, sentence: { tokens } }: ActorScene, head: number): Mention | undefined {
  if (!/^(?:of|from)$/.test(lower(tokens, head + 1))) return undefined;
  return mentions.find(({ kind, from }) => kind === "GROUP" && from > head + 1 && from <= head + BODY_REACH);
}

const BODY_REACH = 4;

const ownerIn = ({ mentions }: ActorScene, from: number, to: number): Mention | undefined =>
  mentions.find((mention) => mention.from >= from && mention.to <= to && mention.kind === "STATE");

/** "Houthi drones": the armed group whose they are. */
function armedBy({ mentions }: ActorScene, from: number, to: number): Actor {
  const group = mentions.find(({ kind, ...at }) => kind === "GROUP" && at.from >= from && at.to <= to);
  return group ? actorOf(group) : NOBODY;
}

const BESIDE = 3;

/** "Xish rangers and army troops": what is told of the first holds for the second. */
function ownerBeside({ mentions, sentence: { tokens } }: ActorScene, from: number): Mention | undefined {
  if (lower(tokens, from - 1) !== "and") return undefined;
  return mentions.find(
    ({ form, to, kind }) =>
      kind === "STATE" &&
      form === "DEMONYM" &&
      to < from - 1 &&
      to >= from - 1 - BESIDE &&
      tokens.slice(to, from - 1).every((token) => token.kind === "word"),
  );
}

/** "killing 25 fighters": those harmed. */
const HARMING = /^(?:killing|wounding|injuring|including|leaving|arresting|capturing|among)$/;
const MOST_NAME = 3;

/** "forces loyal to X": the name goes with them; the last token of both. */
function loyalTo(tokens: Token[], head: number): number {
  if (lower(tokens, head + 1) !== "loyal" || lower(tokens, head + 2) !== "to") return head;
  let at = head + 2;
  while (at < head + 2 + MOST_NAME && tokens[at + 1]?.capital) at += 1;
  return at === head + 2 ? head : at;
}

const rebels = (tokens: Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((token) =>
      /^(?:rebel|pro|separatist|opposition|militant|kurdish|democratic|insurgent|militia|paramilitary)$/.test(
        token.lower,
      ),
    );

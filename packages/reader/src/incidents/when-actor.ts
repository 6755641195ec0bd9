import { lower } from "../foundation/nth.ts";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import { type Actor, type ActorScene, joined, mentionAt } from "./actor.ts";
import { PREPOSITIONS } from "./clause-words.ts";
import { STATE_ACTOR_NOUNS } from "./events.data.ts";
import { isActorNoun, isHead, wordedActor } from "./worded-actor.ts";

const OPENINGS = new Set(["when", "after", "as"]);
const REACH = 14;
const SUBJECT = 9;
const ADJECTIVE = /^(?:armed|masked|suspected|unidentified|alleged|backed|hooded|heavily)$/;

/** "a column of gunmen": the actors stand behind "of". */
const GROUPS =
  /^(?:column|columns|group|groups|band|bands|gang|convoy|wave|waves|team|squad|dozens|hundreds|scores|crowd|number|swarm|pair|couple|members|fighters|followers|supporters|elements|militants|gunmen)$/;

/** The subject ends where a verb, an owner or a preposition begins. */
function endsSubject(tokens: Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (ADJECTIVE.test(word) || (word === "of" && GROUPS.test(lower(tokens, at - 1)))) return false;
  return (
    PREPOSITIONS.has(word) || /^(?:their|his|her|its|was|were|had|being|,|\.|;)$/.test(word) || /(?:ed|ing)$/.test(word)
  );
}

const acts = (tokens: Token[], mention: Mention): boolean =>
  mention.form !== "DEMONYM" || STATE_ACTOR_NOUNS.has(lower(tokens, mention.to));

/** "were hurt when Xish coast guards boarded their boat", "died after gunmen opened fire": the clause's subject. */
export function whenActor(input: ActorScene, from: number): Actor | null {
  const { tokens } = input.sentence;
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    if (lower(tokens, at) === ";") return null;
    if (!OPENINGS.has(lower(tokens, at))) continue;
    return subjectFrom(input, at + 1);
  }
  return null;
}

const ATTACKED =
  /^(?:blew|detonated|ambushed|attacked|stormed|overran|raided|bombed|shelled|shot|fired|opened|planted|hurled|lobbed|stabbed|rammed|torched|besieged)$/;
const PEOPLE = /^\p{Lu}\p{Ll}{3,}s$/u;

/** "when Tembos blew up their truck": those who attack under a name in the plural that no list knows. */
function namedPlural({ sentence: { tokens }, mentions, text }: ActorScene, at: number): Actor | null {
  const token = tokens[at];
  if (!token || !PEOPLE.test(text.slice(token.start, token.end)) || !ATTACKED.test(lower(tokens, at + 1))) return null;
  if (mentions.some(({ from, to }) => from <= at && to > at)) return null;
  return { actors: [], actorName: text.slice(token.start, token.end) };
}

function subjectFrom(input: ActorScene, from: number): Actor | null {
  const { tokens } = input.sentence;
  const named = namedPlural(input, from);
  if (named) return named;
  for (let at = from; at < Math.min(tokens.length, from + SUBJECT); at += 1) {
    if (endsSubject(tokens, at)) return null;
    const mention = mentionAt(input, at);
    if (mention && acts(tokens, mention)) return joined(input, mention);
    if (isActorNoun(tokens, at) && isHead(tokens, at)) return wordedActor(input, at);
  }
  return null;
}

import { SMALL_NUMBERS } from "@demarche/domain";
import { lower, nth } from "../foundation/nth.ts";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import { datelineEnd } from "../text/dateline.ts";
import {
  type Actor,
  type ActorScene,
  actorOf,
  actsFor,
  join,
  joined,
  mentionAt,
  mentionEndingAt,
  NOBODY,
} from "./actor.ts";
import { befalls } from "./befalls.ts";
import { asideStart, BREAKS, isReported, JOINTS, PREPOSITIONS } from "./clause-words.ts";
import type { EventTrigger } from "./event.ts";
import { ACTOR_NOUNS, LIGHT_VERBS, MUNITIONS, STATE_ACTOR_NOUNS } from "./events.data.ts";
import { isActorNoun, isHead, phraseStart, wordedActor } from "./worded-actor.ts";

const SUBJECT_REACH = 26;
const DEEDS =
  /^(?:fire|gunfire|attacks?|strikes?|raids?|shelling|bombardment|bombing|barrage|offensive|assault|ambush)$/;
/** "the rebels' shelling", "Israeli air strike", "Turkey's shelling", "the Pakistan attack", "US-led coalition strikes". */
function modifier(input: ActorScene, trigger: EventTrigger): Actor | null {
  const { tokens } = input.sentence;
  for (let at = trigger.from; at > Math.max(0, trigger.from - 5); at -= 1) {
    const mention = mentionEndingAt(input, at);
    if (mention && mention.form === "CAPITAL" && befalls(lower(tokens, mention.to))) return null;
    if (mention)
      return at === trigger.from ||
        !PREPOSITIONS.has(lower(tokens, mention.from - 1)) ||
        JOINTS.has(lower(tokens, mention.to)) ||
        mention.form === "DEMONYM"
        ? joined(input, mention)
        : null;
    const word = lower(tokens, at - 1);
    if (JOINTS.has(word) && word !== "-" && ACTOR_NOUNS.has(lower(tokens, at - 2))) return wordedActor(input, at - 2);
    if (
      isReported(nth(tokens, at - 1)) ||
      BREAKS.has(word) ||
      PREPOSITIONS.has(word) ||
      ["the", "a", "an", "by", "and", "."].includes(word) ||
      LIGHT_VERBS.has(word)
    )
      return null;
  }
  return null;
}

/** "by hitting targets": how it was done, not who did it. */
const MEANS = /^(?!ruling)[a-z]{2,}ing$/;

/** "a rally attended by X", "a town held by X": what X does there harms nobody. */
const NO_DEED =
  /^(?:attended|watched|visited|organi[sz]ed|hosted|held|controlled|owned|run|led|headed|chaired|used|inhabited|followed|accompanied|surrounded|guarded|protected|patrolled|manned|staffed|populated|dominated|frequented)$/;

/** "by X" right of the event, before the clause ends. */
export function byActor(input: ActorScene, from: number, reach = 10): Actor | null {
  const { tokens } = input.sentence;
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const word = lower(tokens, at);
    if (word === "." || word === ";" || isReported(tokens[at])) return null;
    const idle = at > from && NO_DEED.test(lower(tokens, at - 1));
    if (word !== "by" || MEANS.test(lower(tokens, at + 1)) || idle) continue;
    return actorIn(input, at + 1, Math.min(tokens.length, at + 8));
  }
  return null;
}

export function actorIn(input: ActorScene, from: number, to: number): Actor | null {
  const { tokens } = input.sentence;
  for (let at = from; at < to; at += 1) {
    const mention = mentionAt(input, at);
    if (mention && mention.form === "DEMONYM") {
      const head = actorNounAfter(tokens, mention.to);
      return head >= 0 ? wordedActor(input, head) : ofPeople(input, mention);
    }
    if (mention) return joined(input, mention);
    if (isActorNoun(tokens, at) && isHead(tokens, at)) return wordedActor(input, at);
    if (at === from && lower(tokens, at).endsWith("ing")) return null;
    if (BREAKS.has(lower(tokens, at)) || lower(tokens, at) === ".") return null;
  }
  return null;
}

/** "a Chinese sailor": a private person of a state is not the state. */
function ofPeople(input: ActorScene, mention: Mention): Actor {
  const { tokens } = input.sentence;
  const noun = tokens[mention.to];
  const next = lower(tokens, mention.to);
  const person =
    noun?.kind === "word" && !noun.capital && !STATE_ACTOR_NOUNS.has(next) && !BREAKS.has(next) && next !== "and";
  if (!person) return joined(input, mention);
  const first = tokens[mention.from];
  return first ? { actors: [], actorName: input.text.slice(first.start, noun.end) } : NOBODY;
}

function actorNounAfter(tokens: Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 4); at += 1) {
    if (ACTOR_NOUNS.has(lower(tokens, at))) return at;
    if (tokens[at]?.kind !== "word" && tokens[at]?.text !== "-") return -1;
  }
  return -1;
}

/** Before these words stands another clause, with a subject of its own. */
const OPENINGS = new Set([";", "that", "saying", "when", "while", "after", "before", "because", "as", "if", "until"]);

/** "before dawn", "after midnight": an hour, and no clause. */
const HOURS = /^(?:dawn|midnight|noon|midday|sunrise|sunset|daybreak|dusk|dark|nightfall)$/;
const opensClause = (tokens: Token[], at: number): boolean =>
  OPENINGS.has(lower(tokens, at)) && !HOURS.test(lower(tokens, at + 1));

/** "closing in on gunmen who killed nine": the acting noun that the clause hangs on, whatever leads up to it. */
function relativeActor(input: ActorScene, verb: number): Actor | null {
  const { tokens } = input.sentence;
  const at = /^(?:had|have|has|then|also)$/.test(lower(tokens, verb - 1)) ? verb - 2 : verb - 1;
  if (!/^(?:who|that|which)$/.test(lower(tokens, at))) return null;
  const head = lower(tokens, at - 1) === "," ? at - 2 : at - 1;
  return isActorNoun(tokens, head) ? wordedActor(input, head) : null;
}

/** The subject of a verb: the nearest acting side to its left in its clause. */
export function subjectActor(input: ActorScene, verb: number): Actor | null {
  const { tokens } = input.sentence;
  const relative = relativeActor(input, verb);
  if (relative) return relative;
  const first = Math.max(datelineEnd(tokens), verb - SUBJECT_REACH);
  for (let at = verb - 1; at >= first; at -= 1) {
    const word = lower(tokens, at);
    const aside = word === "," ? asideStart(tokens, at) : -1;
    if (aside >= 0) {
      at = aside;
      continue;
    }
    if (isReported(tokens[at]) || opensClause(tokens, at) || opensPlace(tokens, at)) return null;
    const mention = mentionEndingAt(input, at + 1);
    const harmed = mention?.form === "DEMONYM" && isHarmed(tokens, mention.to - 1);
    if (mention && !harmed && isSubject(input, mention)) return joined(input, mention);
    if (
      isActorNoun(tokens, at) &&
      isHead(tokens, at) &&
      !ownsOther(tokens, at) &&
      !isHarmed(tokens, at) &&
      (!LEADS_ELSEWHERE.has(lower(tokens, phraseStart(tokens, at + 1) - 1)) ||
        isMembersOf(tokens, phraseStart(tokens, at + 1) - 1))
    )
      return wordedActor(input, at);
    if (mention) at = mention.from;
  }
  return null;
}

/** "in the town, where a rocket fell": whoever was told of before does nothing there, but for "where they killed". */
const opensPlace = (tokens: Token[], at: number): boolean =>
  lower(tokens, at) === "where" && !/^(?:it|they|he|she)$/.test(lower(tokens, at + 1));

const AUXILIARY = /^(?:was|were|is|are|had|has|have|been|being|also|reportedly)$/;
const STRUCK =
  /^(?:killed|wounded|injured|hurt|captured|abducted|kidnapped|shot|seized|neutrali[sz]ed|eliminated|arrested|detained)$/;
/** Between a verb and whom it struck: a figure, a quotation mark. */
const isBetween = (token: Token | undefined): boolean =>
  token?.kind === "number" || SMALL_NUMBERS.has(token?.lower ?? "") || /^["“”‘’']$/.test(token?.text ?? "");
const HARM = /^(?:killed|wounded|injured|hurt|martyred|dead|missing|captured|abducted|kidnapped|died)$/;

/** "one soldier had been killed", "killed 20 soldiers and took six": no doer of anything. */
function isHarmed(tokens: Token[], at: number): boolean {
  let before = phraseStart(tokens, at + 1);
  while (isBetween(tokens[before])) before += 1;
  while (isBetween(nth(tokens, before - 1))) before -= 1;
  if (STRUCK.test(lower(tokens, before - 1))) return true;
  let next = at + 1;
  while (AUXILIARY.test(lower(tokens, next))) next += 1;
  const word = lower(tokens, next);
  return HARM.test(word) && (next > at + 1 || word === "died");
}

const LEADS_ELSEWHERE = new Set([...PREPOSITIONS, "by", "carrying", "transporting", "ferrying", "escorting"]);

/** "members of the X gang". */
const isMembersOf = (tokens: Token[], of: number): boolean =>
  lower(tokens, of) === "of" && /^(?:members|fighters|elements|men|supporters|soldiers)$/.test(lower(tokens, of - 1));

/** "the gunmen's car", "the rebels' leader": something of theirs, unless it is what they fire. */
const ownsOther = (tokens: Token[], at: number): boolean =>
  /^(?:'s|’s|'|’)$/.test(lower(tokens, at + 1)) &&
  !MUNITIONS.has(lower(tokens, at + 2)) &&
  !DEEDS.test(lower(tokens, at + 2));

/** "on southern X": a part of a country leads to no subject. */
const QUARTER =
  /^(?:(?:north|south|east|west)(?:ern|eastern|western)?|central|northeast|northwest|southeast|southwest|occupied|neighbou?ring)$/;

/** "strikes on Herat, Kandahar and Kabul killed": the last of what a preposition leads to. */
function isLastOfPlaces(tokens: Token[], { form, from }: Mention): boolean {
  if (form === "DEMONYM" || lower(tokens, from - 1) !== "and" || !nth(tokens, from - 2)?.capital) return false;
  let at = from - 2;
  while (nth(tokens, at)?.capital || lower(tokens, at) === ",") at -= 1;
  return at >= 0 && PREPOSITIONS.has(lower(tokens, at)) && lower(tokens, at) !== "of";
}

/** "an Xish F-16", "two Xish Su-24s": aircraft by their model. */
const isModel = (tokens: Token[], at: number): boolean =>
  tokens[at]?.capital === true && lower(tokens, at + 1) === "-" && tokens[at + 2]?.kind === "number";

function isSubject(input: ActorScene, mention: Mention): boolean {
  const { tokens } = input.sentence;
  let lead = mention.from - 1;
  while (lower(tokens, lead) === "the" || QUARTER.test(lower(tokens, lead))) lead -= 1;
  if (PREPOSITIONS.has(lower(tokens, lead)) || isLastOfPlaces(tokens, mention)) return false;
  const next = lower(tokens, mention.to);
  if (mention.form === "DEMONYM")
    return STATE_ACTOR_NOUNS.has(next) || ACTOR_NOUNS.has(next) || isModel(tokens, mention.to);
  return !(JOINTS.has(next) && !STATE_ACTOR_NOUNS.has(lower(tokens, mention.to + 1)) && next !== "-");
}

/** "fighting between X and Y". */
function between(input: ActorScene, from: number): Actor | null {
  const { tokens } = input.sentence;
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    if (lower(tokens, at) !== "between") continue;
    const sides = input.mentions.filter((mention) => mention.from > at && mention.from < at + 12 && actsFor(mention));
    const [first, second] = sides;
    return first && second ? join(actorOf(first), actorOf(second)) : null;
  }
  return null;
}

/** "clashes with Chinese troops": the other side of a fight. */
function against(input: ActorScene, trigger: EventTrigger): Actor | null {
  if (trigger.kind !== "ARMED_CLASH") return null;
  const { tokens } = input.sentence;
  for (let at = trigger.to; at < Math.min(tokens.length, trigger.to + 4); at += 1) {
    if (lower(tokens, at) === "with") return actorIn(input, at + 1, Math.min(tokens.length, at + 6));
  }
  return null;
}

function lightVerbBefore(tokens: Token[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    if (LIGHT_VERBS.has(lower(tokens, at))) return at;
    if (tokens[at]?.text === "." || tokens[at]?.text === ";") return -1;
  }
  return -1;
}

const FIRED = new Set("fired launched coming came originating originated fire shelling barrage".split(" "));
const ORIGIN_REACH = 4;

/** "a shell fired from X", "fire from the Xish side", "a barrage of Xish missiles": whose weapons they are. */
function originActor(input: ActorScene, trigger: EventTrigger): Actor | null {
  const { tokens } = input.sentence;
  const word = lower(tokens, trigger.to - 1);
  const link = lower(tokens, trigger.to);
  const fired = link === "from" && (FIRED.has(word) || MUNITIONS.has(word));
  const launched = FIRED.has(link) && lower(tokens, trigger.to + 1) === "from";
  const from = fired ? trigger.to + 1 : launched ? trigger.to + 2 : -1;
  const reach = (start: number, test: (mention: Mention) => boolean): Mention | undefined =>
    input.mentions.find(
      (mention) => mention.kind === "STATE" && mention.from >= start && mention.from <= start + 2 && test(mention),
    );
  if (from >= 0) {
    const source = reach(from, () => true);
    return source ? actorOf(source) : null;
  }
  if (trigger.verbal || link !== "of") return null;
  const armed = reach(trigger.to + 1, ({ form, to }) => form === "DEMONYM" && hasMunition(tokens, to));
  return armed ? actorOf(armed) : null;
}

const hasMunition = (tokens: Token[], from: number): boolean =>
  tokens.slice(from, from + ORIGIN_REACH).some((token) => MUNITIONS.has(token.lower));

const ANSWERS = new Set("answered responded retaliated replied reacted struck hit".split(" "));

/** "X answered with strikes": who answers acts. */
function answering(input: ActorScene, trigger: EventTrigger): Actor | null {
  const { tokens } = input.sentence;
  for (let at = trigger.from - 1; at > Math.max(0, trigger.from - 8); at -= 1) {
    if (lower(tokens, at) !== "with" && lower(tokens, at) !== "by") continue;
    return ANSWERS.has(lower(tokens, at - 1)) ? subjectActor(input, at - 1) : null;
  }
  return null;
}

/** The acting side of an event, as its own sentence tells. */
export function findActor(input: ActorScene, trigger: EventTrigger): Actor {
  const { tokens } = input.sentence;
  const passive = trigger.verbal && /^(?:was|were|been|being|is|are)$/.test(lower(tokens, trigger.from - 1));
  if (passive) return byActor(input, trigger.to) ?? NOBODY;
  const other = against(input, trigger);
  const origin = originActor(input, trigger);
  if (trigger.verbal) return join(origin ?? subjectActor(input, trigger.from) ?? NOBODY, other ?? NOBODY);
  const verb = lightVerbBefore(tokens, trigger.from);
  return (
    between(input, trigger.to) ??
    other ??
    modifier(input, trigger) ??
    origin ??
    answering(input, trigger) ??
    byActor(input, trigger.to) ??
    (verb >= 0 ? subjectActor(input, verb) : null) ??
    NOBODY
  );
}

import { SMALL_NUMBERS } from "@demarche/domain";
import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { isAside, skipAside, skipDashes, skipOpenParts } from "./aside.ts";
import type { Counted } from "./counted.ts";
import { INTRANSITIVE, STATES } from "./effects.data.ts";
import { agesEnd } from "./is-age.ts";
import { diedAfterMove, laterDeath } from "./later-death.ts";
import { fromIdiom, noneSurvived } from "./right-idiom.ts";
import { fromState } from "./right-state.ts";
import { fromVerb } from "./right-verb.ts";
import type { RightHarm, Walk } from "./right-walk.ts";
import { secondPredicate } from "./second-predicate.ts";
import { isOfWhom, isTakenIn } from "./taken-in.ts";
import { HARM_VERBS, harmVerbOf, victimClassOf } from "./victim-lexicon.ts";

const REACH = 32;
const BE = new Set("was were is are be been being got get gets".split(" "));
const HAVE = new Set(["has", "have", "had", "having"]);
const AUX = new Set(
  "has have had having remain remained remains still also reportedly allegedly already later all both then instantly feared believed confirmed said thought presumed to believed fatally seriously critically badly lightly slightly severely gravely left found pronounced declared now since went reported listed registered recorded considered officially known understood estimated assumed".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(
  "aboard onboard of from in at on near with for by inside outside across along during aged between under around against".split(
    " ",
  ),
);
const RELATIVE = new Set(["who", "which", "that", "whose"]);
/** Verbs behind a place or a unit: the phrase ends before them. */
const STOPS = new Set("suffered sustained received lost attained gunned mown mowed went fled".split(" "));
/** "on the night he was killed": somebody else's clause. */
const SUBJECTS = new Set(["he", "she", "they", "we"]);
const QUOTE_MARKS = new Set(['"', "“", "”", "'", "‘", "’"]);
const CLOSE = new Set([",", "—", "–", "(", ")", "-", ";", ":"]);
/** Whoever says is the subject of what they say, and not of what befell others. */
const SAYING = new Set("said says told tells added announced reported confirmed claimed wrote tweeted".split(" "));
/** These can stand inside a phrase of place: "on their way to", "on both sides". */
const INSIDE = new Set(["to", "both", "all", "now", "still", "left", "since", "later", "then"]);

/** "at the clinic counted eight dead": the harm of a figure that stands inside the phrase. */
function isOfFigure(tokens: Token[], at: number): boolean {
  const [name, figure] = [nth(tokens, at - 2), nth(tokens, at - 1)];
  const counts = figure?.kind === "number" || SMALL_NUMBERS.has(figure?.lower ?? "");
  return counts && name?.capital !== true && !/^(?:the|those|its|their)$/.test(name?.lower ?? "");
}

const LED = /^(?:with|at|in|from|near|inside|by|for)$/;

/** Skips "of the army", "from the town of X": up to an auxiliary, a harm word, a comma or a verb of saying. */
function skipPhrase(tokens: Token[], at: number, limit: number): number {
  let next = at + 1;
  while (next < limit) {
    const word = lower(tokens, next);
    if (word === "(") {
      next = skipAside(tokens, next, limit);
      if (next < 0) return limit;
      continue;
    }
    if (CLOSE.has(word) && !(word === "-" || word === "–")) break;
    if (SUBJECTS.has(word)) return limit;
    if ((HARM_VERBS.has(word) || STATES.has(word)) && isOfFigure(tokens, next)) return limit;
    if (
      BE.has(word) ||
      (AUX.has(word) && !INSIDE.has(word)) ||
      (RELATIVE.has(word) && !(word === "that" && next === at + 1)) ||
      HARM_VERBS.has(word) ||
      INTRANSITIVE.has(word) ||
      STATES.has(word) ||
      (word === "and" && !BE.has(lower(tokens, next + 2)) && !LED.test(lower(tokens, next + 1))) ||
      STOPS.has(word) ||
      (SAYING.has(word) && !BE.has(lower(tokens, next - 1)))
    )
      break;
    next += 1;
  }
  return next;
}

/** "who was in critical condition died": the clause tells where or how, the verb comes after it. */
const isRelativeState = ({ tokens, at, auxiliary }: Walk): boolean =>
  auxiliary === "BE" && ["in", "at", "on"].includes(lower(tokens, at)) && RELATIVE.has(lower(tokens, at - 2));

const CLAUSE_REACH = 14;
const CLAUSE_END = /^(?:[,;:.]|after|when|while|as|that|before|and|but|where|said)$/;

/** "who had come to pray were arrested": the verb after a relative clause that counts nobody else. */
function afterRelative(tokens: Token[], counted: Counted): RightHarm | null {
  if (lower(tokens, counted.to) !== "who") return null;
  for (let at = counted.to + 2; at < Math.min(tokens.length, counted.to + CLAUSE_REACH); at += 1) {
    const word = lower(tokens, at);
    if (CLAUSE_END.test(word) || tokens[at]?.kind === "number") return null;
    const verb = harmVerbOf(tokens[at + 1]);
    if (/^(?:was|were|being)$/.test(word) && verb?.form === "PAST")
      return { effect: verb.effect, tie: "SUBJECT", from: at + 1, to: at + 2 };
  }
  return null;
}

const THING_REACH = 9;
const DIED = /^(?:died|perished)$/;

/** "on a helicopter that crashed": the token of "that", of a thing that the people were in; −1 where none. */
function clauseOnThing(tokens: Token[], { to }: Counted): number {
  if (!PREPOSITIONS.has(lower(tokens, to))) return -1;
  for (let at = to + 2; at < to + THING_REACH && tokens[at] && tokens[at]?.kind !== "mark"; at += 1)
    if (/^(?:that|which)$/.test(lower(tokens, at))) return victimClassOf(tokens[at - 1]) === undefined ? at : -1;
  return -1;
}

/** "Six people on board a helicopter that crashed in Town died": the verb after a clause on the thing they were in. */
function afterThing(tokens: Token[], counted: Counted): RightHarm | null {
  const clause = clauseOnThing(tokens, counted);
  if (clause < 0) return null;
  const be = counted.figure.value > 1 ? /^(?:were|are)$/ : /^(?:was|is)$/;
  for (let at = clause + 2; at < Math.min(tokens.length, clause + CLAUSE_REACH); at += 1) {
    const word = lower(tokens, at);
    if (CLAUSE_END.test(word) || victimClassOf(tokens[at])) return null;
    const verb = harmVerbOf(tokens[at + 1]);
    if (DIED.test(word)) return { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 1 };
    if (be.test(word) && verb?.form === "PAST")
      return { effect: verb.effect, tie: "SUBJECT", from: at + 1, to: at + 2 };
  }
  return null;
}

/** "are listed as missing". */
const isAsState = (tokens: Token[], at: number): boolean =>
  lower(tokens, at) === "as" && STATES.has(lower(tokens, at + 1)) && AUX.has(lower(tokens, at - 1));

/** The walk gone on to another token. */
const onTo = (walk: Walk, at: number, auxiliary: Walk["auxiliary"] = walk.auxiliary): Walk => ({
  tokens: walk.tokens,
  at,
  auxiliary,
  steps: walk.steps + 1,
});

function advance(walk: Walk, limit: number): Walk | null {
  const { tokens, at } = walk;
  const word = lower(tokens, at);
  const steps = walk.steps + 1;
  if (word === "said" && walk.auxiliary !== "BE") return null;
  if (BE.has(word)) return onTo(walk, at + 1, "BE");
  if (AUX.has(word) || word.endsWith("ly")) return onTo(walk, at + 1, HAVE.has(word) ? "HAVE" : walk.auxiliary);
  if (QUOTE_MARKS.has(word) || isAsState(tokens, at)) return onTo(walk, at + 1);
  if (isRelativeState(walk)) return onTo(walk, skipPhrase(tokens, at, limit), "NONE");
  if (walk.auxiliary !== "NONE" && steps > 0)
    return word === "or" || word === "either" || HARM_VERBS.has(word) ? onTo(walk, at + 1) : null;
  if (word === "aged" && agesEnd(tokens, at) > at + 1) return onTo(walk, agesEnd(tokens, at));
  const parts = word === "including" ? skipOpenParts(tokens, at, limit) : -1;
  if (parts >= 0) return onTo(walk, parts, "NONE");
  const doing = word.length > 5 && word.endsWith("ing") && !HARM_VERBS.has(word) && at > 0;
  if (PREPOSITIONS.has(word) || doing) return onTo(walk, skipPhrase(tokens, at, limit));
  if (word === "who" || word === "that" || word === "which") return onTo(walk, at + 1);
  const closing = word === "," ? closedAside(tokens, at) : -1;
  if (closing >= 0) return onTo(walk, closing, "NONE");
  const dashed = skipDashes(tokens, at);
  if (dashed >= 0) return onTo(walk, dashed, "NONE");
  if (isAside(tokens, at)) {
    const first = skipAside(tokens, at, limit);
    const role = first > 0 && word === "," && ["a", "an", "the"].includes(lower(tokens, first));
    const next = role ? skipAside(tokens, first - 1, limit) : first;
    return next < 0 ? null : onTo(walk, next, "NONE");
  }
  return null;
}

const GOES_ON = /^(?:was|were|has|have|had|died|is|are)$/;
const OPENED = 8;

const ASIDE_REACH = 14;

/** ", the youngest three months of age, were": the verb behind an aside that has none of its own; −1 where none. */
function asideEnd(tokens: Token[], at: number): number {
  if (!/^(?:the|one|wife|husband|son|daughter|father|mother|a|an)$/.test(lower(tokens, at + 1))) return -1;
  for (let next = at + 2; next < Math.min(tokens.length, at + ASIDE_REACH); next += 1) {
    const word = lower(tokens, next);
    if (GOES_ON.test(word) || /^(?:and|or|who|which|when|;|\.|said|says)$/.test(word)) return -1;
    if (word === ",") return GOES_ON.test(lower(tokens, next + 1)) ? next + 1 : -1;
  }
  return -1;
}

const ORIGIN_REACH = 16;

/** ", from Austria, Chad and Peru, were": the verb behind where they come from; −1 where none. */
function originsEnd(tokens: Token[], at: number): number {
  const from = /^(?:all|both|mostly)$/.test(lower(tokens, at + 1)) ? at + 2 : at + 1;
  if (lower(tokens, from) !== "from" || !tokens[from + 1]?.capital) return -1;
  for (let next = from + 1; next < Math.min(tokens.length, from + ORIGIN_REACH); next += 1) {
    const word = lower(tokens, next);
    if (word === "," && GOES_ON.test(lower(tokens, next + 1))) return next + 1;
    if (!tokens[next]?.capital && !/^(?:,|and|the|of|-)$/.test(word)) return -1;
  }
  return -1;
}

/** ", 24, of Newtown, was", ", 32 were": the verb right behind the comma or age that closes an aside; −1 where none. */
function closedAside(tokens: Token[], at: number): number {
  if (tokens[at + 1]?.kind === "number" && GOES_ON.test(lower(tokens, at + 2))) return at + 2;
  const told = Math.max(asideEnd(tokens, at), originsEnd(tokens, at));
  if (told >= 0) return told;
  const opened = tokens.slice(Math.max(0, at - OPENED), at).some(({ text }) => text === ",");
  return opened && GOES_ON.test(lower(tokens, at + 1)) && lower(tokens, at - 2) === "of" ? at + 1 : -1;
}

/** "the father of a girl shot dead", "the carer of a boy who shot himself": the harm is the second one's. */
function isOfAnother(tokens: Token[], counted: Counted, found: RightHarm): boolean {
  if (counted.person === null || lower(tokens, counted.to) !== "of") return false;
  if (found.tie === "STATE") return true;
  if (!/^(?:an?|the)$/.test(lower(tokens, counted.to + 1)) || INTRANSITIVE.has(lower(tokens, found.from))) return false;
  const between = tokens.slice(counted.to + 2, found.from);
  return !between.some(({ lower: word, text }) => BE.has(word) || text === ",");
}

/** "received 23 patients, two of whom died": what befell some of them. */
const isOfSome = (tokens: Token[], counted: Counted, { from }: RightHarm): boolean =>
  isTakenIn(tokens, counted) &&
  tokens.slice(counted.to + 1, from).some((_, step) => isOfWhom(tokens, counted.to + 1 + step));

/** Goes from a token on until a word tells what befell the group; null where the walk ends before. */
function walkFrom(tokens: Token[], counted: Counted, at: number): RightHarm | null {
  const limit = Math.min(tokens.length, counted.to + REACH);
  let walk: Walk | null = { tokens, at, auxiliary: "NONE", steps: 0 };
  while (walk && walk.at < limit && walk.steps < REACH) {
    const found: RightHarm | null = fromVerb(walk) ?? fromState(walk) ?? fromIdiom(walk);
    if (found && (isOfAnother(tokens, counted, found) || isOfSome(tokens, counted, found))) return null;
    if (found) return laterDeath(tokens, found) ?? found;
    walk = advance(walk, limit);
  }
  return null;
}

/** "Ann Example, who was hit in the leg, said": told in the clause on a name. */
const ofWhom = (tokens: Token[], counted: Counted): RightHarm | null =>
  counted.named && lower(tokens, counted.to) === "," && lower(tokens, counted.to + 1) === "who"
    ? walkFrom(tokens, counted, counted.to + 1)
    : null;

/** What a word to the right of the group says befell it: "nine people, among them two children, were killed". */
export function rightHarm(tokens: Token[], counted: Counted): RightHarm | null {
  const closed = counted.named && lower(tokens, counted.to) === "," && AUX.has(lower(tokens, counted.to + 1));
  return (
    afterThing(tokens, counted) ??
    walkFrom(tokens, counted, counted.to + (closed ? 1 : 0)) ??
    ofWhom(tokens, counted) ??
    diedAfterMove(tokens, counted.to) ??
    afterRelative(tokens, counted) ??
    noneSurvived(tokens, counted) ??
    secondPredicate(tokens, counted)
  );
}

import type { CasualtyEffect, PartyCode, VictimClass } from "@demarche/domain";
import { byWord } from "../foundation/by-word.ts";
import { lower, nth } from "../foundation/nth.ts";
import type { Mention, Sentence, Token } from "../foundation/prepared-text.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";
import type { Figure } from "../numbers/find-figures.ts";
import type { Harm } from "./harm.ts";
import { HARM_VERBS, harmVerbOf, VICTIM_WORDS, victimClassOf } from "./victim-lexicon.ts";

const NOBODY = new Set(["nobody", "no-one", "none"]);
/** How a statement that nobody came to harm begins. */
const NONE = cue((word) => /^(?:no|nobody|no-one|none|neither|without|zero|any|not)$/.test(word));
const LOSSES = byWord<CasualtyEffect>({
  casualties: "KILLED",
  losses: "KILLED",
  casualty: "KILLED",
  deaths: "KILLED",
  fatalities: "KILLED",
  injuries: "INJURED",
  injury: "INJURED",
  death: "KILLED",
  fatality: "KILLED",
});
const MODIFIERS = new Set(
  "other further immediate civilian human military any serious major new known confirmed".split(" "),
);
const LINKS = new Set(
  "was were has have had been be is are reportedly in the attack attacks strike strikes incident of them also".split(
    " ",
  ),
);
/** "no reports of casualties" tells of what is not known. */
const UNKNOWN = new Set(["reports", "report", "word", "information", "details", "confirmation", "immediate"]);
/** "no casualty figures": it is the count that is missing. */
const COUNTS = /^(?:figures?|tolls?|counts?|numbers?|estimates?|reports?|data|lists?)$/;
const REACH = 9;
const GROUP_REACH = 12;

/** "killed no one", "injured nobody". */
function harmedNobody(tokens: Token[], at: number): Zero | null {
  const nobody = lower(tokens, at) === "nobody" || (lower(tokens, at) === "no" && lower(tokens, at + 1) === "one");
  const verb = harmVerbOf(nth(tokens, at - 1));
  if (!nobody || !verb || verb.form === "BASE" || !isHurt(verb.effect)) return null;
  const to = lower(tokens, at) === "nobody" ? at + 1 : at + 2;
  return { from: at - 1, to, effect: verb.effect, victimClass: "TOTAL", nationality: null };
}

/** "none of the three other men was hurt", "neither of the guards was injured". */
function noneOf(tokens: Token[], at: number): Zero | null {
  if (!/^(?:none|neither)$/.test(lower(tokens, at)) || lower(tokens, at + 1) !== "of") return null;
  const limit = Math.min(tokens.length, at + GROUP_REACH);
  let people: VictimClass = "TOTAL";
  for (let step = at + 2; step < limit; step += 1) {
    const word = lower(tokens, step);
    if (word === "." || word === ";" || word === "who" || word === "that") return null;
    people = VICTIM_WORDS.get(word) ?? people;
    const verb = HARM_VERBS.get(word);
    const effect = verb?.form === "PAST" ? verb.effect : word === "died" ? "KILLED" : null;
    if (effect && isHurt(effect)) return { from: at, to: step + 1, effect, victimClass: people, nationality: null };
  }
  return null;
}

/** That nobody was held or driven out is no claim of casualties. */
const isHurt = (effect: CasualtyEffect): boolean => effect === "KILLED" || effect === "INJURED";

type Zero = {
  from: number;
  to: number;
  effect: CasualtyEffect;
  victimClass: VictimClass;
  nationality: PartyCode | null;
};

/** "did not cause any", "denied having suffered any". */
const NOT_ANY = new Set(["not", "n't", "without", "didn't", "denied", "denies", "denying"]);

const BRINGING = /^(?:causing|inflicting|suffering|sustaining|leaving|claiming|any)$/;

/** "no casualties", "without injuries", "did not cause any casualties". */
function noLosses(tokens: Token[], at: number): Zero | null {
  const opener = lower(tokens, at);
  const without = opener === "no" || opener === "without" || opener === "zero";
  const any = opener === "any" && tokens.slice(Math.max(0, at - 4), at).some((token) => NOT_ANY.has(token.lower));
  if (!without && !any) return null;
  if (lower(tokens, at + 1) === "loss" && /^li(?:fe|ves)$/.test(lower(tokens, at + 3)))
    return { from: at, to: at + 4, effect: "KILLED", victimClass: "TOTAL", nationality: null };
  let noun = opener === "without" && BRINGING.test(lower(tokens, at + 1)) ? at + 2 : at + 1;
  while (MODIFIERS.has(lower(tokens, noun))) noun += 1;
  if (UNKNOWN.has(lower(tokens, noun)) || UNKNOWN.has(lower(tokens, at + 1))) return null;
  const effect = LOSSES.get(lower(tokens, noun));
  if (opener === "without" && lower(tokens, noun) === "losses") return null;
  if (opener === "without" && noun === at + 2 && lower(tokens, noun) === "victims")
    return { from: at, to: noun + 1, effect: "KILLED", victimClass: "TOTAL", nationality: null };
  if (!effect || COUNTS.test(lower(tokens, noun + 1))) return null;
  return { from: at, to: noun + 1, effect, victimClass: classBefore(tokens, noun), nationality: null };
}

const classBefore = (tokens: Token[], noun: number): VictimClass =>
  lower(tokens, noun - 1) === "civilian" ? "CIVILIAN" : "TOTAL";

/** Words of "no", "not one" and "not a single" at a token; 0 where none of them opens there. */
function negationAt(tokens: Token[], at: number): number {
  if (lower(tokens, at) === "no") return 1;
  if (lower(tokens, at) !== "not") return 0;
  if (lower(tokens, at + 1) === "one") return 2;
  return /^(?:a|one)$/.test(lower(tokens, at + 1)) && lower(tokens, at + 2) === "single" ? 3 : 0;
}

const BE = /^(?:was|were|has|have|had|is|are)$/;

/** "no one on the southern side was": behind where they were. */
function behindPlace(tokens: Token[], at: number, limit: number): number {
  if (!/^(?:on|in|aboard|inside|at|from)$/.test(lower(tokens, at))) return at;
  for (let next = at + 1; next < limit; next += 1) {
    if (BE.test(lower(tokens, next))) return next;
    if (tokens[next]?.kind !== "word") return at;
  }
  return at;
}

/** "no one was hurt", "nobody was injured", "not a single civilian was killed", "no Xish citizens were among the casualties". */
function nobody(tokens: Token[], at: number, mentions: Mention[]): Zero | null {
  const opener = lower(tokens, at);
  const noOne = opener === "no" && lower(tokens, at + 1) === "one";
  const negated = negationAt(tokens, at);
  const first = at + Math.max(1, negated);
  const origin = mentions.find(({ form, from }) => form === "DEMONYM" && from === first);
  const head = origin?.to ?? first;
  const worded = victimClassOf(tokens[head]);
  const people = negated > 0 ? (worded ?? (origin ? "TOTAL" : undefined)) : undefined;
  if (!NOBODY.has(opener) && !noOne && !people) return null;
  const nationality = people ? (origin?.party ?? null) : null;
  let verb = people ? head + (worded ? 1 : 0) : at + (noOne ? 2 : 1);
  const limit = Math.min(tokens.length, verb + REACH);
  verb = behindPlace(tokens, verb, limit);
  while (verb < limit && LINKS.has(lower(tokens, verb))) verb += 1;
  const among = lower(tokens, verb) === "among" && LOSSES.get(lower(tokens, verb + 2));
  if (people && among) return { from: at, to: verb + 3, effect: among, victimClass: people, nationality };
  const harm = harmVerbOf(tokens[verb]);
  const effect = harm?.form === "PAST" ? harm.effect : lower(tokens, verb) === "died" ? "KILLED" : null;
  return effect && isHurt(effect)
    ? { from: at, to: verb + 1, effect, victimClass: people ?? "TOTAL", nationality }
    : null;
}

/** Explicit statements that none came to harm (R1 NONE_CLAIMED). */
export function findZeroes(sentence: Sentence, mentions: Mention[]): Harm[] {
  const { tokens } = sentence;
  const found: Harm[] = [];
  if (!hasCue(sentence, NONE)) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const opener = tokens[at];
    if (!opener || !hasCue(opener.word, NONE)) continue;
    const zero = harmedNobody(tokens, at) ?? noneOf(tokens, at) ?? noLosses(tokens, at) ?? nobody(tokens, at, mentions);
    if (!zero) continue;
    const figure: Figure = {
      from: zero.from,
      to: zero.from + 1,
      quantifier: "NONE_CLAIMED",
      min: 0,
      max: 0,
      value: 0,
      article: false,
    };
    const group = {
      figure,
      from: zero.from,
      to: zero.to,
      victimClass: zero.victimClass,
      nationality: zero.nationality,
    };
    const counted = {
      ...group,
      others: false,
      bare: false,
      ownEffect: null,
      definite: false,
      named: false,
      person: null,
    };
    found.push({ counted, effect: zero.effect, tie: "ZERO", triggerFrom: zero.from, triggerTo: zero.to, parent: -1 });
    at = zero.to - 1;
  }
  return found;
}

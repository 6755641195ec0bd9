import type { CasualtyEffect } from "@demarche/domain";
import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import type { Counted } from "./counted.ts";
import { NOUNS } from "./effects.data.ts";
import type { HarmTie, Trigger } from "./harm.ts";
import { around, endsDead } from "./left-around.ts";
import { idiomBefore } from "./left-idiom.ts";
import { strike } from "./left-strike.ts";
import { TOLL_LINKS, toll } from "./left-toll.ts";
import { along, holding, madeOff } from "./left-with.ts";
import { HARM_VERBS, harmVerbOf, victimClassOf } from "./victim-lexicon.ts";

export type LeftHarm = Trigger & { tie: HarmTie };

const FILLERS = new Set(
  "the a an another also reportedly allegedly further additional its their his only just as many total of all both".split(
    " ",
  ),
);
const BE = new Set("was were is are be been being am get got".split(" "));
const HAVE = new Set(["has", "have", "had", "having"]);
const SUFFERING = new Set(
  "suffered suffering lost losing sustained confirmed reported recorded received counted saw seen witnessed documented registered caused".split(
    " ",
  ),
);
const QUOTE_MARKS = new Set(['"', "“", "”", "'", "‘", "’"]);

/** "gave the number of dead as 60". */
const isGivenAs = (tokens: Token[], at: number): boolean =>
  lower(tokens, at) === "as" && /^(?:dead|killed|wounded|injured|missing|deaths|toll)$/.test(lower(tokens, at - 1));

/** Index of the word that governs the group from the left, fillers skipped. */
function governor(tokens: Token[], from: number): number {
  const reflexive =
    lower(tokens, from - 1) === "and" && /^(?:him|her|it|them)sel(?:f|ves)$/.test(lower(tokens, from - 2));
  const grouped =
    lower(tokens, from - 1) === "of" && ["family", "group", "team", "crew"].includes(lower(tokens, from - 2));
  let at = reflexive ? from - 3 : grouped ? from - 3 : from - 1;
  if (lower(tokens, at) === "of" && lower(tokens, at - 1) === "total") at -= 2;
  if (
    QUOTE_MARKS.has(lower(tokens, at)) &&
    (harmVerbOf(nth(tokens, at - 1)) !== undefined || TOLL_LINKS.has(lower(tokens, at - 1)))
  )
    at -= 1;
  while (at >= 0 && FILLERS.has(lower(tokens, at)) && lower(tokens, at) !== "of" && !isGivenAs(tokens, at)) at -= 1;
  return at;
}

const NAME_REACH = 7;

const OFFICE_WORDS = /^(?:deputy|senior|top|chief|former|political|founder|co-founder|spokesman|veteran)$/;

/** "the killing of the 28-year-old activist Ann Example": where the words that introduce a name begin. */
function beforeName(tokens: Token[], from: number): number {
  let at = from;
  while (at > 0 && from - at < NAME_REACH) {
    const token = nth(tokens, at - 1);
    const introduces =
      token !== undefined &&
      (token.capital ||
        token.text === "." ||
        token.kind === "number" ||
        /^(?:-|year|old)$/.test(token.lower) ||
        OFFICE_WORDS.test(token.lower) ||
        victimClassOf(token) !== undefined);
    if (!introduces || harmVerbOf(token) !== undefined) break;
    at -= 1;
  }
  return at;
}

/** "was shot and killed": the auxiliary that makes a verb passive. */
export function isPassive(tokens: Token[], verb: number): boolean {
  let at = verb - 1;
  for (let steps = 0; at >= 0 && steps < 5; steps += 1, at -= 1) {
    const word = lower(tokens, at);
    if (BE.has(word)) return true;
    const adverb =
      word.endsWith("ly") ||
      ["also", "then", "later", "not", "and", "or", "both", "all", "since", "already", "instantly", "either"].includes(
        word,
      );
    if (!adverb && !HARM_VERBS.has(word)) return false;
  }
  return false;
}

function verbBefore(tokens: Token[], at: number): LeftHarm | null {
  const verb = harmVerbOf(tokens[at]);
  if (!verb || isPassive(tokens, at)) return null;
  const joint = lower(tokens, at - 1);
  const pair = joint === "and" || joint === "or" ? harmVerbOf(nth(tokens, at - 2)) : undefined;
  const from = pair ? at - 2 : at;
  if (["fatally", "mortally"].includes(lower(tokens, at - 1)))
    return { effect: "KILLED", tie: "OBJECT", from: at - 1, to: at + 1 };
  return { effect: verb.effect, tie: "OBJECT", from, to: at + 1 };
}

/** "shot dead nine", "gunned down nine", "took hostage", "claimed the lives of nine". */
function phraseBefore(tokens: Token[], at: number): LeftHarm | null {
  const word = lower(tokens, at);
  const before = lower(tokens, at - 1);
  if (word === "dead" && ["shot", "shoot", "shooting", "left"].includes(before))
    return { effect: "KILLED", tie: "OBJECT", from: at - 1, to: at + 1 };
  if (word === "down" && ["gunned", "gunning", "mowed", "shot"].includes(before))
    return { effect: "KILLED", tie: "OBJECT", from: at - 1, to: at + 1 };
  if (word === "away" && /^(?:whisk|spirit|drag|march)(?:ed|ing)$/.test(before))
    return { effect: "DETAINED", tie: "OBJECT", from: at - 1, to: at + 1 };
  if (word === "hostage" && ["took", "taken", "taking", "holding", "held"].includes(before))
    return { effect: "DETAINED", tie: "OBJECT", from: at - 1, to: at + 1 };
  return null;
}

/** "the deaths of nine", "the bodies of four", "the arrest of two". */
function nounOf(tokens: Token[], at: number): LeftHarm | null {
  if (lower(tokens, at) !== "of" && lower(tokens, at) !== "to" && lower(tokens, at) !== "among") return null;
  const noun = lower(tokens, at - 1);
  const verb = HARM_VERBS.get(noun);
  const effect = NOUNS.get(noun) ?? (verb?.form === "ING" ? verb.effect : undefined);
  if (!effect || (lower(tokens, at) === "to" && !noun.startsWith("injur"))) return null;
  if (noun === "loss" || lower(tokens, at - 2) === "attempted") return null;
  const fatal = /^(?:fatal|deadly)$/.test(lower(tokens, at - 2));
  return { effect: fatal ? "KILLED" : effect, tie: "NOUN", from: fatal ? at - 2 : at - 1, to: at + 1 };
}

const LOSERS = /^(?:it|they|we|army|forces?|military|militia|group|rebels|brigade|battalion|unit|side|regime|enemy)$/;
const loses = (token: Token | undefined): boolean => token?.capital === true || LOSERS.test(token?.lower ?? "");

const PEOPLE = /^(?:civilians|people|villagers|residents|inhabitants)$/;

/** "Chad lost 14 men", "Chad has lost 51 people", and not "to emigration": those of a side. */
const isSideLosing = (tokens: Token[], at: number, counted: Counted): boolean =>
  (counted.victimClass === "MAN" || PEOPLE.test(lower(tokens, counted.to - 1))) &&
  lower(tokens, counted.to) !== "to" &&
  (loses(tokens[/^(?:has|have|had)$/.test(lower(tokens, at - 1)) ? at - 2 : at - 1]) || isSaidToHave(tokens, at));

/** "was thought to have lost 13 men", "for the loss of nine of its own men". */
const isSaidToHave = (tokens: Token[], at: number): boolean =>
  (lower(tokens, at - 1) === "have" &&
    lower(tokens, at - 2) === "to" &&
    /^(?:thought|believed|said|known|reported|estimated|feared)$/.test(lower(tokens, at - 3))) ||
  (lower(tokens, at) === "of" && lower(tokens, at - 1) === "loss" && lower(tokens, at - 2) === "the");

/** "seven of their own". */
const OWN_MEN = /^of (?:its|their|our|his) own$/;
const KIN =
  /^(?:sons?|daughters?|brothers?|sisters?|children|child|nephews?|nieces?|cousins?|husband|wife|father|mother|parents|grandsons?|granddaughters?|grandchildren|uncles?|aunts?|relatives|siblings)$/;

const isThing = kind(
  /^(?:aircraft|(?:war)?planes?|jets?|drones?|helicopters?|tanks?|vehicles?|ships?|boats?|missiles?|villages?|towns?|seats?)$/,
);
const GIVEN =
  /^(?:acknowledged|acknowledges|admitted|admits|confirmed|confirms|announced|reported|reports|mourned|mourns)$/;

/** "acknowledged the loss of 17": a bare figure. */
const isGivenLoss = (tokens: Token[], at: number, counted: Counted): boolean =>
  counted.bare &&
  !tokens.some(isThing) &&
  lower(tokens, at) === "of" &&
  lower(tokens, at - 1) === "loss" &&
  GIVEN.test(lower(tokens, lower(tokens, at - 2) === "the" ? at - 3 : at - 2));

/** "lost nine soldiers", with the people's own word: a loss of lives, not of things. */
function loss(tokens: Token[], at: number, counted: Counted): LeftHarm | null {
  if (isGivenLoss(tokens, at, counted)) return { effect: "KILLED", tie: "NOUN", from: at - 1, to: at + 1 };
  const uniformed =
    ["MILITARY", "POLICE", "MILITANT"].includes(counted.victimClass) || isSideLosing(tokens, at, counted);
  const lost =
    ["lost", "losing"].includes(lower(tokens, at)) || (lower(tokens, at) === "of" && lower(tokens, at - 1) === "loss");
  const orphans = lower(tokens, counted.to - 1) === "parents";
  const kin = !orphans && KIN.test(lower(tokens, counted.to - 1)) && !/^(?:to|in)$/.test(lower(tokens, counted.to));
  const lives = /^li(?:ves|fe)$/.test(lower(tokens, counted.to - 1));
  const own =
    counted.bare &&
    OWN_MEN.test(
      tokens
        .slice(counted.figure.to, counted.figure.to + 3)
        .map((token) => token.lower)
        .join(" "),
    );
  if (!lost || !(own || ((uniformed || kin || lives) && !counted.bare))) return null;
  const noun = lower(tokens, at) === "of";
  return { effect: "KILLED", tie: noun ? "NOUN" : "OBJECT", from: noun ? at - 1 : at, to: at + 1 };
}

const ended = (tokens: Token[], counted: Counted, found: LeftHarm | null): LeftHarm | null =>
  found && found.effect === "INJURED" && endsDead(tokens, counted) ? { ...found, effect: "KILLED" } : found;

/** What a word to the left of the group says befell it; null where nothing there governs the group. */
export function leftHarm(tokens: Token[], counted: Counted, before: CasualtyEffect | null = null): LeftHarm | null {
  const at = governor(tokens, counted.named ? beforeName(tokens, counted.from) : counted.from);
  if (at < 0) return null;
  const found =
    ended(tokens, counted, verbBefore(tokens, at)) ??
    around(tokens, at, counted) ??
    strike(tokens, at, counted) ??
    phraseBefore(tokens, at) ??
    nounOf(tokens, at) ??
    toll(tokens, at, before) ??
    idiomBefore(tokens, at, counted) ??
    along(tokens, at) ??
    madeOff(tokens, at, counted) ??
    holding(tokens, at, counted) ??
    loss(tokens, at, counted);
  if (found || !counted.ownEffect) return found;
  return SUFFERING.has(lower(tokens, at)) || HAVE.has(lower(tokens, at))
    ? { effect: counted.ownEffect, tie: "NOUN", from: at, to: at + 1 }
    : null;
}

import type { CasualtyEffect, PartyCode, VictimClass } from "@demarche/domain";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import type { Figure } from "../numbers/find-figures.ts";
import type { Harm } from "./harm.ts";
import { HARM_VERBS, VICTIM_WORDS } from "./victim-lexicon.ts";

const NOBODY = new Set(["nobody", "no-one", "none"]);
const LOSSES: Readonly<Record<string, CasualtyEffect>> = {
  casualties: "KILLED",
  casualty: "KILLED",
  deaths: "KILLED",
  fatalities: "KILLED",
  injuries: "INJURED",
  injury: "INJURED",
  death: "KILLED",
  fatality: "KILLED",
};
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
const REACH = 9;

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? "";

type Zero = {
  from: number;
  to: number;
  effect: CasualtyEffect;
  victimClass: VictimClass;
  nationality: PartyCode | null;
};

/** "no casualties", "without injuries", "did not cause any casualties". */
function noLosses(tokens: Token[], at: number): Zero | null {
  const opener = lower(tokens, at);
  const without = opener === "no" || opener === "without" || opener === "zero";
  const any =
    opener === "any" &&
    tokens.slice(Math.max(0, at - 4), at).some((token) => ["not", "n't", "without", "didn't"].includes(token.lower));
  if (!without && !any) return null;
  let noun = at + 1;
  while (MODIFIERS.has(lower(tokens, noun))) noun += 1;
  if (UNKNOWN.has(lower(tokens, noun)) || UNKNOWN.has(lower(tokens, at + 1))) return null;
  const effect = LOSSES[lower(tokens, noun)];
  if (!effect) return null;
  return { from: at, to: noun + 1, effect, victimClass: classBefore(tokens, noun), nationality: null };
}

const classBefore = (tokens: Token[], noun: number): VictimClass =>
  lower(tokens, noun - 1) === "civilian" ? "CIVILIAN" : "TOTAL";

/** "no one was hurt", "nobody was injured", "no civilians were killed", "no Xish citizens were among the casualties". */
function nobody(tokens: Token[], at: number, mentions: Mention[]): Zero | null {
  const opener = lower(tokens, at);
  const noOne = opener === "no" && lower(tokens, at + 1) === "one";
  const origin = mentions.find(({ form, from }) => form === "DEMONYM" && from === at + 1);
  const head = origin?.to ?? at + 1;
  const people = opener === "no" ? VICTIM_WORDS.get(lower(tokens, head)) : undefined;
  if (!NOBODY.has(opener) && !noOne && !people) return null;
  const nationality = people ? (origin?.party ?? null) : null;
  let verb = people ? head + 1 : at + (noOne ? 2 : 1);
  const limit = Math.min(tokens.length, verb + REACH);
  while (verb < limit && LINKS.has(lower(tokens, verb))) verb += 1;
  const among = lower(tokens, verb) === "among" && LOSSES[lower(tokens, verb + 2)];
  if (people && among) return { from: at, to: verb + 3, effect: among, victimClass: people, nationality };
  const harm = HARM_VERBS.get(lower(tokens, verb));
  const effect = harm?.form === "PAST" ? harm.effect : lower(tokens, verb) === "died" ? "KILLED" : null;
  return effect ? { from: at, to: verb + 1, effect, victimClass: people ?? "TOTAL", nationality } : null;
}

/** Explicit statements that none came to harm (R1 NONE_CLAIMED). */
export function findZeroes(tokens: Token[], mentions: Mention[]): Harm[] {
  const found: Harm[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const zero = noLosses(tokens, at) ?? nobody(tokens, at, mentions);
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

import type { CasualtyEffect, VictimClass } from "@demarche/domain";
import type { Token } from "../foundation/prepared-text.ts";
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

type Zero = { from: number; to: number; effect: CasualtyEffect; victimClass: VictimClass };

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
  return { from: at, to: noun + 1, effect, victimClass: lower(tokens, noun - 1) === "civilian" ? "CIVILIAN" : "TOTAL" };
}

/** "no one was hurt", "nobody was injured", "no civilians were killed". */
function nobody(tokens: Token[], at: number): Zero | null {
  const opener = lower(tokens, at);
  const noOne = opener === "no" && lower(tokens, at + 1) === "one";
  const people = opener === "no" ? VICTIM_WORDS.get(lower(tokens, at + 1)) : undefined;
  if (!NOBODY.has(opener) && !noOne && !people) return null;
  let verb = at + (noOne || people ? 2 : 1);
  const limit = Math.min(tokens.length, verb + REACH);
  while (verb < limit && LINKS.has(lower(tokens, verb))) verb += 1;
  const harm = HARM_VERBS.get(lower(tokens, verb));
  const effect = harm?.form === "PAST" ? harm.effect : lower(tokens, verb) === "died" ? "KILLED" : null;
  return effect ? { from: at, to: verb + 1, effect, victimClass: people ?? "TOTAL" } : null;
}

/** Explicit statements that none came to harm (R1 NONE_CLAIMED). */
export function findZeroes(tokens: Token[]): Harm[] {
  const found: Harm[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const zero = noLosses(tokens, at) ?? nobody(tokens, at);
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
    const group = { figure, from: zero.from, to: zero.to, victimClass: zero.victimClass, nationality: null };
    const counted = { ...group, others: false, bare: false, ownEffect: null, definite: false, named: false };
    found.push({ counted, effect: zero.effect, tie: "ZERO", triggerFrom: zero.from, triggerTo: zero.to, parent: -1 });
    at = zero.to - 1;
  }
  return found;
}

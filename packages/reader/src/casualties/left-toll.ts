import type { CasualtyEffect } from "@demarche/domain";
import { byWord } from "../foundation/by-word.ts";
import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { LeftHarm } from "./left-harm.ts";
import { harmVerbOf, victimClassOf } from "./victim-lexicon.ts";

export const TOLL_LINKS: ReadonlySet<string> = new Set(
  "to at of is was reached reaches hit exceeded passed topped stood stands than as".split(" "),
);
const REACH = 20;
const COUNTS = /^(?:number|figure|count|tally)$/;
const NEAR = 6;

/** "the number of dead", "the number of those wounded": what is numbered. */
function numberOf(tokens: Token[], back: number, at: number): LeftHarm | null {
  const found = (effect: CasualtyEffect): LeftHarm => ({ effect, tie: "NOUN", from: back, to: at + 1 });
  for (let step = back + 2; step < at; step += 1) {
    const word = lower(tokens, step);
    if (["dead", "killed", "deaths", "fatalities", "martyrs", "slain"].includes(word)) return found("KILLED");
    if (/^(?:fallen|martyred)$/.test(word) && victimClassOf(tokens[step + 1]) !== undefined) return found("KILLED");
    if (["injured", "wounded", "injuries", "hurt"].includes(word)) return found("INJURED");
    if (word === "missing") return found("MISSING");
    if (["detained", "arrested", "arrests"].includes(word)) return found("DETAINED");
    if (word === "displaced") return found("DISPLACED");
  }
  return null;
}

const RAISED =
  /^(?:bring|brought|brings|bringing|raise|raised|raises|raising|take|took|takes|taking|push|pushed|pushing)$/;
const AHEAD = 4;

/** "brought to 58 the number of soldiers killed": what is numbered stands behind. */
function numberAhead(tokens: Token[], at: number): LeftHarm | null {
  for (let step = at + 1; step <= at + AHEAD; step += 1) {
    if (lower(tokens, step) === "toll") return { effect: "KILLED", tie: "NOUN", from: at, to: at + 1 };
    if (lower(tokens, step) !== "number" || lower(tokens, step + 1) !== "of") continue;
    const found = numberOf(tokens, step, Math.min(tokens.length, step + REACH));
    return found && { ...found, from: at, to: at + 1 };
  }
  return null;
}

/** "taking its dead to 20", "raised the number of its dead to 20". */
const isDeadRaised = (tokens: Token[], at: number): boolean =>
  lower(tokens, at) === "to" &&
  /^(?:dead|losses|fatalities)$/.test(lower(tokens, at - 1)) &&
  RAISED.test(lower(tokens, /^(?:its|the|their|our)$/.test(lower(tokens, at - 2)) ? at - 3 : at - 2));

/** "Fatalities climbed to nineteen", "its losses came to 13 men". */
const PLAIN = byWord<CasualtyEffect>({
  fatalities: "KILLED",
  deaths: "KILLED",
  losses: "KILLED",
  injuries: "INJURED",
  arrests: "DETAINED",
});
const MOVES =
  /^(?:climbed|rose|reached|stood|stand|stands|came|come|amounted|increased|jumped|grew|totalled|totaled|fell|have|had|now)$/;

/** "and the injured to 201": the second count of a toll. */
const PARTICIPLES = byWord<CasualtyEffect>({
  injured: "INJURED",
  wounded: "INJURED",
  dead: "KILLED",
  missing: "MISSING",
  detained: "DETAINED",
});

/** "the death toll rose to 12", "put the dead at 300", "the number of dead reached 12", "the figure is eight" after a figure of `before`. */
export function toll(tokens: Token[], at: number, before: CasualtyEffect | null): LeftHarm | null {
  if (!TOLL_LINKS.has(lower(tokens, at))) return null;
  const counted = harmVerbOf(nth(tokens, at - 1));
  if (lower(tokens, at) === "at" && counted?.form === "PAST")
    return { effect: counted.effect, tie: "NOUN", from: at - 1, to: at + 1 };
  if (lower(tokens, at) === "at" && /^(?:dead|losses|deaths|fatalities)$/.test(lower(tokens, at - 1)))
    return { effect: "KILLED", tie: "NOUN", from: at - 1, to: at + 1 };
  if (isDeadRaised(tokens, at)) return { effect: "KILLED", tie: "NOUN", from: at - 1, to: at + 1 };
  const raised = tokens.slice(Math.max(0, at - AHEAD - 2), at - 1).some(({ lower: word }) => RAISED.test(word));
  const lost = lower(tokens, at) === "to" && raised ? PLAIN.get(lower(tokens, at - 1)) : undefined;
  if (lost) return { effect: lost, tie: "NOUN", from: at - 1, to: at + 1 };
  const ahead = lower(tokens, at) === "to" && RAISED.test(lower(tokens, at - 1)) ? numberAhead(tokens, at) : null;
  if (ahead) return ahead;
  for (let back = at; back > Math.max(-1, at - REACH); back -= 1) {
    const word = lower(tokens, back);
    if ([".", ";", "said"].includes(word)) return null;
    const risen = back < at && MOVES.test(lower(tokens, back + 1)) ? PLAIN.get(word) : undefined;
    if (risen) return { effect: risen, tie: "NOUN", from: back, to: at + 1 };
    const also = back < at && lower(tokens, back - 1) === "the" ? PARTICIPLES.get(word) : undefined;
    if (also && at - back === 1 && /^(?:to|at)$/.test(lower(tokens, at)))
      return { effect: also, tie: "NOUN", from: back, to: at + 1 };
    if (word === "toll")
      return { effect: "KILLED", tie: "NOUN", from: lower(tokens, back - 1) === "death" ? back - 1 : back, to: at + 1 };
    if (word === "number" && lower(tokens, back + 1) === "of") return numberOf(tokens, back, at);
    const again = before !== null && at - back <= NEAR && COUNTS.test(word) && lower(tokens, back - 1) === "the";
    if (again && lower(tokens, back + 1) !== "of") return { effect: before, tie: "NOUN", from: back, to: at + 1 };
  }
  return null;
}

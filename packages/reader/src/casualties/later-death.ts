import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { RightHarm } from "./right-walk.ts";

const REACH = 28;
const DIED = new Set(["died", "dies", "succumbed", "perished"]);
const PEOPLE = /^(?:he|she|they|who|whom|another|others|but|while|which)$/;
const BETWEEN = new Set("later then subsequently eventually soon has had have was were also himself".split(" "));

/** The token of "died" or "pronounced dead" that goes on about the same people from `at`; −1 where none does. */
function deathAt(tokens: Token[], at: number): number {
  let next = at;
  while (BETWEEN.has(lower(tokens, next))) next += 1;
  if (DIED.has(lower(tokens, next))) return next;
  return /^(?:pronounced|declared)$/.test(lower(tokens, next)) && lower(tokens, next + 1) === "dead" ? next + 1 : -1;
}

const HAS = /^(?:has|have|had)$/;
const MOVED = /^(?:transported|taken|rushed|airlifted|flown|driven|brought|hospitali[sz]ed)$/;

/** "was taken to the hospital and died": nothing but the death tells of harm. */
export function diedAfterMove(tokens: Token[], from: number): RightHarm | null {
  const moved = /^(?:was|were)$/.test(lower(tokens, from)) && MOVED.test(lower(tokens, from + 1));
  return moved ? laterDeath(tokens, { effect: "INJURED", tie: "SUBJECT", from: from + 1, to: from + 2 }) : null;
}

const killed = (at: number): RightHarm => ({ effect: "KILLED", tie: "SUBJECT", from: at, to: at + 1 });

/** "who was stabbed", "who had been shot". */
function isRelative(tokens: Token[], from: number): boolean {
  let at = from - 1;
  while (/^(?:was|were|had|has|have|been|is|\p{L}+ly)$/u.test(lower(tokens, at))) at -= 1;
  return at < from - 1 && /^(?:who|that)$/.test(lower(tokens, at));
}

const CLAUSE = /^(?:as|when|while|where|that|who|which|after|before|since|but|said|says|told|his|her|its|their)$/;

/** "wounded in Monday's ambush died": the same people's death, with nobody else and no clause between. */
function diedOf(tokens: Token[], wound: RightHarm, at: number): boolean {
  if (wound.tie !== "STATE" || !/^(?:died|succumbed)$/.test(lower(tokens, at)) || at === wound.to) return false;
  return !tokens
    .slice(wound.to, at)
    .some(({ kind, lower: word }) => (kind !== "word" && !/^['’]/.test(word)) || CLAUSE.test(word));
}

/** "was shot while visiting a post": what they were doing. */
const isDoing = (tokens: Token[], at: number): boolean =>
  lower(tokens, at) === "while" && /^\p{L}{2,}ing$/u.test(lower(tokens, at + 1));

/** "was shot on Monday and died", "who was stabbed nine days ago has died": death told later outdoes the wound. */
export function laterDeath(tokens: Token[], wound: RightHarm): RightHarm | null {
  if (wound.effect !== "INJURED") return null;
  const relative = isRelative(tokens, wound.from);
  for (let at = wound.to; at < Math.min(tokens.length, wound.to + REACH); at += 1) {
    const word = lower(tokens, at);
    if ((relative && DIED.has(word)) || diedOf(tokens, wound, at)) return killed(at);
    if (wound.tie === "STATE" && HAS.test(word) && DIED.has(lower(tokens, at + 1))) return killed(at + 1);
    if (word === "and" || word === "before") {
      const death = deathAt(tokens, at + 1);
      if (death >= 0) return killed(death);
      if (!relative) return null;
    }
    if (word === "." || word === ";" || (PEOPLE.test(word) && !isDoing(tokens, at))) return null;
  }
  return null;
}

import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { ASIDE_OPENERS } from "./asides.data.ts";

const RELATIVE = new Set(["who", "which", "that", "whose"]);

const GOES_ON = /^(?:was|were|are|is|have|has|had|died|killed|wounded|injured|perished|remain|remained)$/;

/** "among them three clerks, six relatives and two guards,": up to the comma that the verb stands behind. */
function skipParts(tokens: Token[], at: number, limit: number): number {
  let closed = -1;
  for (let next = at + 1; next < limit; next += 1) {
    if (lower(tokens, next) !== ",") continue;
    if (GOES_ON.test(lower(tokens, next + 1))) return next + 1;
    if (closed < 0) closed = next + 1;
  }
  const open = skipOpenParts(tokens, at + 1, limit);
  return open >= 0 ? open : closed;
}

const OF_MANY = /^(?:were|are|have|had|died|perished|remain|remained)$/;
const OTHER_CLAUSE =
  /^(?:[.;:]|who|which|that|whose|when|while|where|as|after|before|but|said|says|told|according|was|is|has)$/;

/** "including four clerks and two guards were": parts that no comma closes, up to a verb of many; −1 where another clause begins first. */
export function skipOpenParts(tokens: Token[], at: number, limit: number): number {
  for (let next = at + 1; next < limit; next += 1) {
    if (OTHER_CLAUSE.test(lower(tokens, next))) return -1;
    if (OF_MANY.test(lower(tokens, next))) return next;
  }
  return -1;
}

const DASH_REACH = 24;

/** "the crew - nine Xs and a Y - were": a dash with room on both sides that another closes before a verb; the token behind it, −1 where none. */
export function skipDashes(tokens: Token[], at: number): number {
  if (!isDash(tokens, at)) return -1;
  for (let next = at + 2; next < Math.min(tokens.length, at + DASH_REACH); next += 1) {
    if (/^[.;]$/.test(lower(tokens, next))) return -1;
    if (!isDash(tokens, next)) continue;
    const end = isDash(tokens, next + 1) ? next + 2 : next + 1;
    return GOES_ON.test(lower(tokens, end)) ? end : -1;
  }
  return -1;
}

const isDash = (tokens: Token[], at: number): boolean => {
  const [before, own] = [nth(tokens, at - 1), tokens[at]];
  if (!before || !own || !/^[-–—]$/.test(own.text)) return false;
  return own.text === "—" || before.end < own.start || before.text === "-";
};

/** Skips an apposition or a relative clause between commas, or a bracket, or between dashes; −1 where it does not close. */
export function skipAside(tokens: Token[], at: number, limit: number): number {
  const close = lower(tokens, at) === "(" ? ")" : lower(tokens, at);
  let next = at + 1;
  if (/^(?:including|among)$/.test(lower(tokens, next))) return skipParts(tokens, at, limit);
  while (next < limit && lower(tokens, next) !== close) next += 1;
  return next < limit ? next + 1 : -1;
}

/** ", Wiltshire,": a short apposition, closed by a comma. */
const closesSoon = (tokens: Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 8).some((token) => token.text === ",") &&
  !tokens.slice(at + 1, at + 5).some((token) => token.lower === "said");

/** ", from a village near X,": where they are of. */
const OF_WHERE = /^(?:of|from|near|outside|aboard)$/;

/** ", identified as Ann Example,": a participle that tells more of the people before it. */
const isParticiple = (tokens: Token[], at: number): boolean =>
  /^(?:identified|named|known|described|believed|suspected|accused|wanted|armed|dressed|based|born)$/.test(
    lower(tokens, at),
  );

/** Whether a comma or bracket opens an aside behind which the sentence goes on about the same people. */
export function isAside(tokens: Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === "(") return true;
  const next = lower(tokens, at + 1);
  if (word === "—" || word === "–") return RELATIVE.has(next);
  if (word !== ",") return false;
  if (tokens[at + 1]?.capital || OF_WHERE.test(next)) return closesSoon(tokens, at);
  return (
    RELATIVE.has(next) || ASIDE_OPENERS.has(next) || tokens[at + 1]?.kind === "number" || isParticiple(tokens, at + 1)
  );
}

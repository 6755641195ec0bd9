import { nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";

const isParticle = kind(
  new Set(
    "al el bin ibn bint abu abd ul ur de da di del della der den van von la le du dos das ben st o mac mc y e zu haq".split(
      " ",
    ),
  ),
);
/** Words in capitals that begin a sentence or a title, and are never part of a person's name. */
const isNoName = kind(
  new Set(
    (
      "the a an in on at by for from of to and but or with after before while when as if he she it they we his her their its this that these those " +
      "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
      "mr mrs ms dr sir president minister prime foreign state also however meanwhile earlier later according speaking ministry office embassy army " +
      "police force forces government parliament council committee department court church university hospital province district city road street"
    ).split(" "),
  ),
);

const MAX_NAME = 7;

export function isNameToken(token: Token | undefined): boolean {
  return token !== undefined && token.capital && token.kind === "word" && !isNoName(token);
}

/** End of the run of name words that begins at `from`; `from` where there is none. Hyphens and particles may stand inside. */
export function nameEnd(tokens: Token[], from: number): number {
  if (!isNameToken(tokens[from]) && !isPrefixed(tokens, from)) return from;
  let end = from;
  let at = from;
  while (at < tokens.length && at - from < MAX_NAME * 2) {
    const token = tokens[at];
    if (isNameToken(token) || (at > from && isSurnameMay(tokens, at))) end = at + 1;
    else if (!isJoint(tokens, at)) break;
    at += 1;
  }
  return end;
}

/** "Theresa May said": no month, which a number or another name would follow, and no verb. */
function isSurnameMay(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.text === "May" && next?.kind !== "number" && next?.capital !== true;
}

/** "al-Zayani" begins in lower case. */
function isPrefixed(tokens: Token[], at: number): boolean {
  return isParticle(tokens[at]) && tokens[at + 1]?.text === "-" && isNameToken(tokens[at + 2]);
}

/** A hyphen, a dot after an initial, or a particle, glued or followed by more of the name. */
function isJoint(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  const before = nth(tokens, at - 1);
  const next = tokens[at + 1];
  if (!token || !before) return false;
  if (token.text === "-") return before.end === token.start && next?.start === token.end;
  if (token.text === ".")
    return before.text.length <= 2 && before.capital && before.end === token.start && isNameToken(next);
  return isParticle(token) && (isNameToken(next) || next?.text === "-" || isParticle(next));
}

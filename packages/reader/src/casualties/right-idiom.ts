import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import type { Counted } from "./counted.ts";
import type { RightHarm, Walk } from "./right-walk.ts";

type Idiom = { effect: RightHarm["effect"]; words: readonly string[] };

const idioms = (said: readonly (readonly [Idiom["effect"], string])[]): Idiom[] =>
  said.map(([effect, words]) => ({ effect, words: words.split(" ") }));

/** Wordings behind "was" or "were", and behind no auxiliary. */
const PASSIVE = idioms([
  ["KILLED", "put to the sword"],
  ["KILLED", "put to death"],
  ["KILLED", "laid to rest"],
  ["KILLED", "buried alive"],
  ["INJURED", "in intensive care"],
  ["INJURED", "fighting for his life"],
  ["INJURED", "fighting for her life"],
  ["INJURED", "fighting for their lives"],
  ["INJURED", "clinging to life"],
  ["INJURED", "beaten unconscious"],
]);
const ACTIVE = idioms([
  ["KILLED", "paid with their lives"],
  ["KILLED", "paid with his life"],
  ["KILLED", "paid with her life"],
  ["KILLED", "could not be saved"],
  ["KILLED", "could not be revived"],
]);

const opensIdiom = kind(new Set([...PASSIVE, ...ACTIVE].map(({ words }) => words[0] ?? "")));

function worded({ tokens, at, auxiliary }: Walk): RightHarm | null {
  if (!opensIdiom(tokens[at])) return null;
  const said = auxiliary === "BE" ? PASSIVE : ACTIVE;
  const hit = said.find(({ words }) => words.every((word, step) => lower(tokens, at + step) === word));
  return hit ? { effect: hit.effect, tie: "SUBJECT", from: at, to: at + hit.words.length } : null;
}

const HURTS = /^(?:cuts|bruises|burns|injuries|wounds|inhalation|shock|fractures|concussion|shrapnel|lacerations)$/;
const HURT_REACH = 7;

/** "received treatment for smoke inhalation", "were treated for cuts": what they are treated for. */
function forHurts({ tokens, at, auxiliary }: Walk): RightHarm | null {
  const passive = auxiliary === "BE" && lower(tokens, at) === "treated";
  const active =
    /^(?:received|receiving|needed|required|undergoing|getting)$/.test(lower(tokens, at)) &&
    [1, 2].some((step) => lower(tokens, at + step) === "treatment");
  if (!passive && !active) return null;
  const end = tokens.slice(at + 1, at + HURT_REACH).findIndex((token) => HURTS.test(token.lower));
  return end < 0 ? null : { effect: "INJURED", tie: "SUBJECT", from: at, to: at + end + 2 };
}

const CONDITION = /^(?:critical|serious|stable|grave|life-threatening)$/;

/** "were described as being in a serious condition". */
function described({ tokens, at, auxiliary }: Walk): RightHarm | null {
  if (auxiliary !== "BE" || !/^(?:described|said|reported|listed)$/.test(lower(tokens, at))) return null;
  const from = at + 1;
  const to = tokens.slice(from, from + HURT_REACH).findIndex((token) => token.lower === "condition");
  const graded = to > 0 && CONDITION.test(lower(tokens, from + to - 1));
  const plain = tokens.slice(from, from + Math.max(0, to)).every(({ kind }) => kind === "word");
  return graded && plain ? { effect: "INJURED", tie: "SUBJECT", from: at, to: from + to + 1 } : null;
}

const LIE = /^(?:lay|lie|lying|arrived|ended)$/;
const MORGUE = /^(?:morgues?|mortuary|mortuaries)$/;
const MORGUE_REACH = 7;

/** "900 more lay in the city's morgues", "four were in the hospital's mortuary": dead. */
function inMorgue({ tokens, at, auxiliary }: Walk): RightHarm | null {
  const lies =
    LIE.test(lower(tokens, at)) || (auxiliary === "BE" && /^(?:in|at|taken|brought)$/.test(lower(tokens, at)));
  if (!lies) return null;
  const words = tokens.slice(at, at + MORGUE_REACH);
  const end = words.findIndex((token) => MORGUE.test(token.lower));
  const plain = end > 0 && words.slice(0, end).every(({ kind: own, text }) => own === "word" || /^['’]/.test(text));
  return plain ? { effect: "KILLED", tie: "SUBJECT", from: at, to: at + end + 1 } : null;
}

const HAVE = /^(?:had|have|has)$/;
const SHOT_THROUGH = /^(?:bullet|gunshot|shrapnel|splinter|pellet|stab|knife|burn|head|leg|chest)$/;

/** "fifteen of them had bullet wounds". */
function hadWounds({ tokens, at }: Walk): RightHarm | null {
  if (!HAVE.test(lower(tokens, at)) || !SHOT_THROUGH.test(lower(tokens, at + 1))) return null;
  return /^(?:wounds?|injur(?:y|ies))$/.test(lower(tokens, at + 2))
    ? { effect: "INJURED", tie: "SUBJECT", from: at, to: at + 3 }
    : null;
}

/** What idioms to the right of a group say befell it. */
export const fromIdiom = (walk: Walk): RightHarm | null =>
  worded(walk) ?? forHurts(walk) ?? described(walk) ?? inMorgue(walk) ?? hadWounds(walk);

const CLAUSE = 9;

/** "none of the 14 people on board survived", "neither of the two men survived". */
export function noneSurvived(tokens: Token[], { from, to, definite }: Counted): RightHarm | null {
  const of = lower(tokens, from - 1) === "the" ? from - 2 : from - 1;
  const none = definite && lower(tokens, of) === "of" && /^(?:none|neither)$/.test(lower(tokens, of - 1));
  if (!none) return null;
  const end = tokens.slice(to, to + CLAUSE).findIndex(({ lower: word }) => word === "survived" || word === "lived");
  return end < 0 ? null : { effect: "KILLED", tie: "SUBJECT", from: to + end, to: to + end + 1 };
}

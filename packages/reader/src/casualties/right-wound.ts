import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { RightHarm, Walk } from "./right-walk.ts";
import { BODY_PARTS, CARE, CONDITIONS, PROJECTILES, WARDS, WOUNDS } from "./wounds.data.ts";

const SHOT = new Set(["gunshot", "stab", "shrapnel", "bullet", "graze"]);
const REACH = 9;
const CARE_REACH = 16;

const injured = (from: number, to: number): RightHarm => ({ effect: "INJURED", tie: "SUBJECT", from, to });

const ENDS = /^(?:\.|;|said|died|succumbed|perished)$/;

/** Token after the first word of `words` within reach of `at`; −1 where a clause ends before it. */
function reach(input: { tokens: Token[]; at: number; words: ReadonlySet<string>; limit: number }): number {
  const { tokens, at, words, limit } = input;
  for (let step = at; step < Math.min(tokens.length, at + limit); step += 1) {
    const word = lower(tokens, step);
    if (words.has(word)) return step + 1;
    if (ENDS.test(word)) return -1;
  }
  return -1;
}

/** "suffered serious injuries", "sustained a gunshot wound". */
export function fromInjuries({ tokens, at }: Walk): RightHarm | null {
  if (lower(tokens, at) === "lost" && /^(?:an?|his|her|one|both|two)$/.test(lower(tokens, at + 1))) {
    const part = /^(?:right|left)$/.test(lower(tokens, at + 2)) ? at + 3 : at + 2;
    return BODY_PARTS.has(lower(tokens, part)) ? injured(at, part + 1) : null;
  }
  if (lower(tokens, at) === "diagnosed" && lower(tokens, at + 1) === "with") {
    const found = reach({ tokens, at: at + 2, words: WOUNDS, limit: 6 });
    return found < 0 ? null : injured(at, found);
  }
  if (!["suffered", "sustained", "received", "suffering", "nursing"].includes(lower(tokens, at))) return null;
  const to = reach({ tokens, at: at + 1, words: WOUNDS, limit: REACH });
  const comma = tokens.slice(at + 1, to).some((token) => token.text === ",");
  return to < 0 || comma ? null : injured(at, to);
}

/** "the two were both hit." */
const isHitAlone = (tokens: Token[], at: number, auxiliary: Walk["auxiliary"]): boolean =>
  auxiliary === "BE" &&
  lower(tokens, at) === "hit" &&
  /^(?:[.,;]|)$/.test(lower(tokens, at + 1)) &&
  [1, 2].some((back) => lower(tokens, at - back) === "were");

/** "was burned on both arms". */
export const fromBurns = ({ tokens, at, auxiliary }: Walk): RightHarm | null =>
  auxiliary === "BE" &&
  /^(?:burned|burnt|scalded|trampled)$/.test(lower(tokens, at)) &&
  !/^(?:to|alive|down|out)$/.test(lower(tokens, at + 1))
    ? injured(at, at + 1)
    : null;

/** "was hit in the arm", "was struck by shrapnel", "a girl hit by a stray bullet", "were grazed". */
export function fromHit({ tokens, at, auxiliary }: Walk): RightHarm | null {
  const word = lower(tokens, at);
  const passive = auxiliary === "BE" || (auxiliary === "NONE" && lower(tokens, at + 1) === "by");
  if (!passive || !["hit", "struck", "grazed"].includes(word)) return null;
  if (word === "grazed" || isHitAlone(tokens, at, auxiliary)) return injured(at, at + 1);
  const next = at + (["once", "twice"].includes(lower(tokens, at + 1)) ? 2 : 1);
  const words = lower(tokens, next) === "in" ? BODY_PARTS : lower(tokens, next) === "by" ? PROJECTILES : null;
  const to = words ? reach({ tokens, at: next + 1, words, limit: 6 }) : -1;
  return to < 0 ? null : injured(at, to);
}

const ARRIVED = new Set("showed arrived walked turned checked appeared came drove".split(" "));

/** "arrived at a hospital with gunshot wounds". */
export function fromArrival({ tokens, at }: Walk): RightHarm | null {
  if (!ARRIVED.has(lower(tokens, at))) return null;
  const ward = reach({ tokens, at: at + 1, words: WARDS, limit: 8 });
  const wound = ward > 0 && lower(tokens, ward) === "with" ? reach({ tokens, at: ward, words: WOUNDS, limit: 6 }) : -1;
  return wound < 0 ? null : injured(at, wound);
}

const WARD = /^(?:hospitals?|hospitalized|hospitalised|infirmary)$/;

/** "left one dead and three others in the hospital": nothing else is told of them. */
export function fromBed({ tokens, at, auxiliary, steps }: Walk): RightHarm | null {
  if (auxiliary !== "NONE" || steps > 0) return null;
  if (/^hospitali[sz]ed$/.test(lower(tokens, at))) return injured(at, at + 1);
  if (lower(tokens, at) !== "in") return null;
  const to = WARD.test(lower(tokens, at + 1)) ? at + 2 : WARD.test(lower(tokens, at + 2)) ? at + 3 : -1;
  return to > 0 && /^(?:[,.;]|and|with|)$/.test(lower(tokens, to)) ? injured(at, to) : null;
}

/** "were treated in hospital", "was taken to hospital with serious injuries", "is in critical condition". */
export function fromCare({ tokens, at, auxiliary }: Walk): RightHarm | null {
  if (auxiliary !== "BE") return null;
  const word = lower(tokens, at);
  if (word === "treated") {
    const to = reach({ tokens, at: at + 1, words: WARDS, limit: 6 });
    return to < 0 ? null : injured(at, to);
  }
  if (word === "in" || word === "listed") return fromCondition(tokens, at);
  if (word === "recovering") {
    const to = reach({ tokens, at: at + 1, words: WARDS, limit: 8 });
    return to < 0 ? null : injured(at, to);
  }
  if (word === "expected" && lower(tokens, at + 1) === "to" && ["survive", "recover"].includes(lower(tokens, at + 2)))
    return injured(at, at + 3);
  if (!CARE.has(word)) return null;
  const ward = reach({ tokens, at: at + 1, words: WARDS, limit: 10 });
  const wound = ward < 0 ? -1 : reach({ tokens, at: ward, words: WOUNDS, limit: CARE_REACH });
  const state = ward < 0 ? -1 : reach({ tokens, at: ward, words: CONDITIONS, limit: REACH });
  if (ward < 0) return null;
  return wound < 0 && state < 0 ? fromWard(tokens, at, ward) : injured(at, Math.max(wound, state));
}

const NO_WOUND = new Set(
  "evaluation evaluated observation precaution precautionary questioning tests check checks testing".split(" "),
);

/** "were taken to hospitals", and for no mere check. */
const fromWard = (tokens: Token[], at: number, ward: number): RightHarm | null =>
  tokens.slice(ward, ward + 6).some((token) => NO_WOUND.has(token.lower)) ? null : injured(at, ward);

/** "in critical condition", "listed in stable condition". */
function fromCondition(tokens: Token[], at: number): RightHarm | null {
  const from = lower(tokens, at) === "listed" ? at + 1 : at;
  const state = reach({ tokens, at: from + 1, words: CONDITIONS, limit: 4 });
  if (lower(tokens, at - 2) === "who" && /^(?:died|has|have|was|were)$/.test(lower(tokens, state + 1))) return null;
  return state > 0 && lower(tokens, state) === "condition" ? injured(at, state + 1) : null;
}

/** "was found with a gunshot wound", "with gunshot wounds to the head". */
export function fromGunshot({ tokens, at, auxiliary }: Walk): RightHarm | null {
  if (lower(tokens, at) !== "with" && lower(tokens, at) !== "suffering") return null;
  const shot = reach({ tokens, at: at + 1, words: SHOT, limit: 6 });
  if (shot < 0 || (auxiliary === "NONE" && lower(tokens, at - 1) === "man")) return null;
  return ["wound", "wounds", "injury", "injuries"].includes(lower(tokens, shot)) ? injured(at, shot + 1) : null;
}

import type { CasualtyEffect } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { RightHarm, Walk } from "./right-walk.ts";
import { HARM_VERBS, harmVerbOf } from "./victim-lexicon.ts";

/** After a participle these show an object: "two gunmen killed four soldiers". */
const OBJECT_START = new Set(
  "the a an at least more some about his her their its several dozens scores hundreds civilians soldiers people himself herself themselves him them up nearly around over one two three four five six seven eight nine ten eleven twelve".split(
    " ",
  ),
);
/** "captured a year later", "killed two days ago": a stretch of time is no object. */
const TIMES = new Set("year years month months week weeks day days hour hours minutes decade decades".split(" "));
const NOT_OBJECT =
  /^(?:in|by|on|and|or|when|after|during|at|while|overnight|near|as|with|from|since|for|before|there|here|today|yesterday|late|early|so|across|outside|inside|last|this|according|between|amid|including|but|along|dead|to|if|because|who|where|just|only|earlier|later|previously|recently|separately|elsewhere)$/;

/** An active verb with an object, and no passive before it. "at least" is an object, "at dawn" is none. */
function hasObject(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === "mark") return false;
  if (tokens.slice(at, at + 3).some((token) => TIMES.has(token.lower))) return false;
  if (next.kind === "number") return true;
  if (next.lower === "at") return lower(tokens, at + 1) === "least" || lower(tokens, at + 1) === "most";
  if (next.lower === "around" || next.lower === "about" || next.lower === "over" || next.lower === "up")
    return tokens[at + 1]?.kind === "number";
  if (NOT_OBJECT.test(next.lower))
    return next.lower === "and" && harmVerbOf(tokens[at + 1]) !== undefined && hasObject(tokens, at + 2);
  return OBJECT_START.has(next.lower) || next.capital || !next.lower.endsWith("ly");
}

const FATALLY = new Set(["fatally", "mortally"]);

function killedAfterShot(tokens: Token[], at: number): CasualtyEffect | null {
  const next = lower(tokens, at + 1);
  const after = lower(tokens, at + 2);
  if (next === "dead" || (next === "to" && after === "death")) return "KILLED";
  if (next === "and" && HARM_VERBS.get(after)?.effect === "KILLED") return "KILLED";
  if (next === "or" && lower(tokens, at + 3) === "to" && lower(tokens, at + 4) === "death") return "KILLED";
  if ((next === "and" && FATALLY.has(after)) || FATALLY.has(lower(tokens, at - 1))) return "KILLED";
  return null;
}

const SHOOTERS = /^(?:gunm[ae]n|attackers?|assailants?|snipers?|shooters?|militants?|raiders?)$/;

/** "A gunman shot at a bus": he is no one's target. */
const isShootingAt = ({ tokens, at, auxiliary }: Walk): boolean =>
  auxiliary === "NONE" &&
  lower(tokens, at) === "shot" &&
  lower(tokens, at + 1) === "at" &&
  SHOOTERS.test(lower(tokens, at - 1));

/** "were killed", "was shot dead", "wounded in the blast": a passive, or a participle that takes no object. */
export function fromVerb(walk: Walk): RightHarm | null {
  const { tokens, at, auxiliary } = walk;
  const verb = harmVerbOf(tokens[at]);
  if (!verb || verb.form === "THIRD" || verb.form === "BASE" || verb.form === "ING") return null;
  if (isShootingAt(walk)) return null;
  const end = killedAfterShot(tokens, at);
  if (end)
    return auxiliary === "BE" || !hasObject(tokens, lower(tokens, at + 1) === "dead" ? at + 2 : at + 3)
      ? { effect: end, tie: "SUBJECT", from: at, to: Math.min(tokens.length, at + 3) }
      : null;
  const passive = auxiliary === "BE" || (auxiliary === "NONE" && !hasObject(tokens, at + 1));
  if (!passive) return null;
  return { effect: verb.effect, tie: auxiliary === "BE" ? "SUBJECT" : "STATE", from: at, to: at + 1 };
}

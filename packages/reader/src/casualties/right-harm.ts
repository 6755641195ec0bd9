import type { CasualtyEffect } from "@demarche/domain";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import { INTRANSITIVE, STATES } from "./effects.data.ts";
import type { HarmTie, Trigger } from "./harm.ts";
import { HARM_VERBS } from "./victim-lexicon.ts";

export type RightHarm = Trigger & { tie: HarmTie };

const REACH = 32;
const BE = new Set("was were is are be been being got get gets".split(" "));
const AUX = new Set(
  "has have had having remain remained remains still also reportedly allegedly already later all both then instantly feared believed confirmed said thought presumed to believed fatally seriously critically badly lightly slightly severely gravely left found pronounced declared now since went reported".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(
  "of from in at on near with for by inside outside across along during aged between under around against".split(" "),
);
const RELATIVE = new Set(["who", "which", "that", "whose"]);
const CLOSE = new Set([",", "—", "–", "(", ")", "-"]);
/** After a participle these show an object: "two gunmen killed four soldiers". */
const OBJECT_START = new Set(
  "the a an at least more some about his her their its several dozens scores hundreds civilians soldiers people himself themselves up nearly around over one two three four five six seven eight nine ten eleven twelve".split(
    " ",
  ),
);
const NOT_OBJECT =
  /^(?:in|by|on|and|or|when|after|during|at|while|overnight|near|as|with|from|since|for|before|there|here|today|yesterday|late|early|so|across|outside|inside|last|this|according|between|amid|including|by|but|along|dead|to)$/;

type Walk = { tokens: Token[]; at: number; auxiliary: "NONE" | "HAVE" | "BE"; steps: number };

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? "";

/** An active verb with an object, and no passive before it. "at least" is an object, "at dawn" is none. */
function hasObject(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === "mark") return false;
  if (next.kind === "number") return true;
  if (next.lower === "at") return lower(tokens, at + 1) === "least" || lower(tokens, at + 1) === "most";
  if (next.lower === "around" || next.lower === "about" || next.lower === "over" || next.lower === "up")
    return tokens[at + 1]?.kind === "number";
  if (NOT_OBJECT.test(next.lower))
    return next.lower === "and" && HARM_VERBS.has(lower(tokens, at + 1)) && hasObject(tokens, at + 2);
  return OBJECT_START.has(next.lower) || next.capital || !next.lower.endsWith("ly");
}

function killedAfterShot(tokens: Token[], at: number): CasualtyEffect | null {
  const next = lower(tokens, at + 1);
  const after = lower(tokens, at + 2);
  if (next === "dead" || (next === "to" && after === "death")) return "KILLED";
  if (next === "and" && HARM_VERBS.get(after)?.effect === "KILLED") return "KILLED";
  if ((next === "and" && after === "fatally") || lower(tokens, at - 1) === "fatally") return "KILLED";
  return null;
}

function fromVerb(walk: Walk): RightHarm | null {
  const { tokens, at, auxiliary } = walk;
  const verb = HARM_VERBS.get(lower(tokens, at));
  if (!verb || verb.form === "THIRD" || verb.form === "BASE" || verb.form === "ING") return null;
  const end = killedAfterShot(tokens, at);
  if (end)
    return auxiliary === "BE" || !hasObject(tokens, at + 3)
      ? { effect: end, tie: "SUBJECT", from: at, to: Math.min(tokens.length, at + 3) }
      : null;
  const passive = auxiliary === "BE" || (auxiliary === "NONE" && !hasObject(tokens, at + 1));
  if (!passive) return null;
  return { effect: verb.effect, tie: auxiliary === "BE" ? "SUBJECT" : "STATE", from: at, to: at + 1 };
}

function fromState(walk: Walk): RightHarm | null {
  const { tokens, at } = walk;
  const word = lower(tokens, at);
  const intransitive = INTRANSITIVE[word];
  if (intransitive && walk.auxiliary !== "BE") return { effect: intransitive, tie: "SUBJECT", from: at, to: at + 1 };
  const state = STATES[word];
  if (state) return { effect: state, tie: "STATE", from: at, to: at + 1 };
  if (
    (word === "lost" || word === "losing") &&
    ["their", "his", "her"].includes(lower(tokens, at + 1)) &&
    /^li(?:ves|fe)$/.test(lower(tokens, at + 2))
  ) {
    return { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 3 };
  }
  return fromAmong(walk) ?? fromTreatment(walk) ?? fromCaptivity(walk);
}

/** "were treated in hospital", "were hacked to death". */
function fromTreatment({ tokens, at, auxiliary }: Walk): RightHarm | null {
  if (auxiliary !== "BE") return null;
  const word = lower(tokens, at);
  if (lower(tokens, at + 1) === "to" && lower(tokens, at + 2) === "death")
    return { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 3 };
  if (word !== "treated" && word !== "hospitalised") return null;
  const ward = /^(?:hospital|hospitals|clinic|injuries|wounds)$/;
  const to = tokens.slice(at + 1, at + 6).findIndex((token) => ward.test(token.lower));
  return to < 0 ? null : { effect: "INJURED", tie: "SUBJECT", from: at, to: at + 2 + to };
}

/** "three children were among the dead": part of a whole told elsewhere. */
function fromAmong({ tokens, at, auxiliary }: Walk): RightHarm | null {
  if (auxiliary !== "BE" || lower(tokens, at) !== "among" || !["the", "those"].includes(lower(tokens, at + 1)))
    return null;
  const word = lower(tokens, at + 2);
  const effect =
    STATES[word] ??
    HARM_VERBS.get(word)?.effect ??
    (["victims", "fatalities", "casualties"].includes(word) ? "KILLED" : null);
  return effect ? { effect, tie: "SUBSET", from: at, to: at + 3 } : null;
}

/** "taken hostage", "taken into custody", "held captive", "suffered wounds". */
function fromCaptivity({ tokens, at, auxiliary }: Walk): RightHarm | null {
  const word = lower(tokens, at);
  const next = lower(tokens, at + 1);
  if (["taken", "held"].includes(word) && ["hostage", "captive", "prisoner"].includes(next) && auxiliary !== "HAVE")
    return { effect: "DETAINED", tie: "SUBJECT", from: at, to: at + 2 };
  if (word === "taken" && next === "into" && lower(tokens, at + 2) === "custody")
    return { effect: "DETAINED", tie: "SUBJECT", from: at, to: at + 3 };
  if (["suffered", "sustained", "received", "suffering"].includes(word)) return fromInjuries(tokens, at);
  return null;
}

function fromInjuries(tokens: Token[], at: number): RightHarm | null {
  for (let step = at + 1; step < Math.min(tokens.length, at + 9); step += 1) {
    const word = lower(tokens, step);
    if (["injuries", "injury", "wounds", "wound", "burns"].includes(word))
      return { effect: "INJURED", tie: "SUBJECT", from: at, to: step + 1 };
    if (word === "," || word === ".") return null;
  }
  return null;
}

/** Skips "of the army", "from the town of X": up to an auxiliary, a harm word, a comma or a verb of saying. */
function skipPhrase(tokens: Token[], at: number, limit: number): number {
  let next = at + 1;
  while (next < limit) {
    const word = lower(tokens, next);
    if (word === "(") {
      next = skipAside(tokens, next, limit);
      if (next < 0) return limit;
      continue;
    }
    if (CLOSE.has(word) && !(word === "-" || word === "–")) break;
    if (
      BE.has(word) ||
      AUX.has(word) ||
      RELATIVE.has(word) ||
      HARM_VERBS.has(word) ||
      word in INTRANSITIVE ||
      word in STATES ||
      word === "and"
    )
      break;
    next += 1;
  }
  return next;
}

/** Skips an apposition or a relative clause between commas, or a bracket. */
function skipAside(tokens: Token[], at: number, limit: number): number {
  const open = lower(tokens, at) === "(";
  let next = at + 1;
  while (next < limit && lower(tokens, next) !== (open ? ")" : ",")) next += 1;
  return next < limit ? next + 1 : -1;
}

/** ", Wiltshire,": a short apposition, closed by a comma. */
const closesSoon = (tokens: Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 8).some((token) => token.text === ",") &&
  !tokens.slice(at + 1, at + 5).some((token) => token.lower === "said");

function isAside(tokens: Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === "(") return true;
  const next = lower(tokens, at + 1);
  if (word === "," && (tokens[at + 1]?.capital || next === "of")) return closesSoon(tokens, at);
  return (
    word === "," &&
    (RELATIVE.has(next) ||
      [
        "including",
        "among",
        "aged",
        "all",
        "most",
        "mostly",
        "many",
        "some",
        "one",
        "both",
        "two",
        "three",
        "four",
        "five",
        "a",
        "an",
      ].includes(next) ||
      tokens[at + 1]?.kind === "number")
  );
}

/** "who was in critical condition died": the clause tells where or how, the verb comes after it. */
const isRelativeState = ({ tokens, at, auxiliary }: Walk): boolean =>
  auxiliary === "BE" && ["in", "at", "on"].includes(lower(tokens, at)) && RELATIVE.has(lower(tokens, at - 2));

const CLAUSE_REACH = 14;
const CLAUSE_END = /^(?:[,;:.]|after|when|while|as|that|before|and|but|where|said)$/;

/** "who had come to pray were arrested": the verb after a relative clause that counts nobody else. */
function afterRelative(tokens: Token[], counted: Counted): RightHarm | null {
  if (lower(tokens, counted.to) !== "who") return null;
  for (let at = counted.to + 2; at < Math.min(tokens.length, counted.to + CLAUSE_REACH); at += 1) {
    const word = lower(tokens, at);
    if (CLAUSE_END.test(word) || tokens[at]?.kind === "number") return null;
    const verb = HARM_VERBS.get(lower(tokens, at + 1));
    if (/^(?:was|were)$/.test(word) && verb?.form === "PAST")
      return { effect: verb.effect, tie: "SUBJECT", from: at + 1, to: at + 2 };
  }
  return null;
}

function advance(walk: Walk, limit: number): Walk | null {
  const { tokens, at } = walk;
  const word = lower(tokens, at);
  const steps = walk.steps + 1;
  if (word === "said" && walk.auxiliary !== "BE") return null;
  if (BE.has(word)) return { ...walk, at: at + 1, auxiliary: "BE", steps };
  if (AUX.has(word) || word.endsWith("ly"))
    return {
      ...walk,
      at: at + 1,
      auxiliary: walk.auxiliary === "NONE" && ["has", "have", "had", "having"].includes(word) ? "HAVE" : walk.auxiliary,
      steps,
    };
  if (isRelativeState(walk)) return { ...walk, at: skipPhrase(tokens, at, limit), auxiliary: "NONE", steps };
  if (walk.auxiliary !== "NONE" && steps > 0)
    return word === "or" || word === "either" || HARM_VERBS.has(word) ? { ...walk, at: at + 1, steps } : null;
  if (PREPOSITIONS.has(word)) return { ...walk, at: skipPhrase(tokens, at, limit), steps };
  if (word === "who" || word === "that" || word === "which") return { ...walk, at: at + 1, steps };
  if (isAside(tokens, at)) {
    const first = skipAside(tokens, at, limit);
    const role = first > 0 && word === "," && ["a", "an", "the"].includes(lower(tokens, first));
    const next = role ? skipAside(tokens, first - 1, limit) : first;
    return next < 0 ? null : { ...walk, at: next, auxiliary: "NONE", steps };
  }
  return null;
}

/** What a word to the right of the group says befell it: "nine people, among them two children, were killed". */
export function rightHarm(tokens: Token[], counted: Counted): RightHarm | null {
  const limit = Math.min(tokens.length, counted.to + REACH);
  const closed = counted.named && lower(tokens, counted.to) === "," && AUX.has(lower(tokens, counted.to + 1));
  let walk: Walk | null = { tokens, at: counted.to + (closed ? 1 : 0), auxiliary: "NONE", steps: 0 };
  while (walk && walk.at < limit && walk.steps < REACH) {
    const found: RightHarm | null = fromVerb(walk) ?? fromState(walk);
    if (found) return found;
    walk = advance(walk, limit);
  }
  return afterRelative(tokens, counted);
}

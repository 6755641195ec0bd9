import type { IncidentKind } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";
import type { EventTrigger } from "./event.ts";
import { AIMS, EVENT_NOUN_ROWS, EVENT_VERB_ROWS, MUNITIONS } from "./events.data.ts";

type Noun = { words: string[]; kind: IncidentKind };

const VERBS: ReadonlyMap<string, IncidentKind> = new Map(
  EVENT_VERB_ROWS.flatMap(([kind, forms]) => forms.split(" ").map((form) => [form, kind] as const)),
);
const DETERMINERS = new Set(
  "the a an this that these those its their his her our several two three four any every each another more further".split(
    " ",
  ),
);
const NOUN_LEFT = new Set(
  "air drone missile rocket suicide cross border deadly military armed terror terrorist retaliatory recent alleged deadliest an the a of by".split(
    " ",
  ),
);
const LABOUR = new Set(["hunger", "labour", "labor", "general", "rail", "teachers", "doctors", "transport", "bus"]);
const AIM_REACH = 9;
const MUNITION_REACH = 6;

function buildNouns(): ReadonlyMap<string, Noun[]> {
  const index = new Map<string, Noun[]>();
  for (const [kind, wordings] of EVENT_NOUN_ROWS) {
    for (const wording of wordings.split(";")) {
      const words = wording.split(/[ ]|(?=-)|(?<=-)/);
      index.set(words[0] ?? "", [...(index.get(words[0] ?? "") ?? []), { words, kind }]);
    }
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const NOUNS = buildNouns();

function fits(tokens: Token[], at: number, words: string[]): { plural: boolean } | null {
  for (let step = 0; step < words.length; step += 1) {
    const word = words[step] ?? "";
    const token = lower(tokens, at + step);
    if (token === word) continue;
    const plural = token === `${word}s` || (word.endsWith("sh") && token === `${word}es`);
    return step === words.length - 1 && plural ? { plural: true } : null;
  }
  return { plural: words.at(-1)?.endsWith("es") ?? false };
}

/** Wordings that begin with a word or with its singular. */
function nounsOf(word: string): readonly Noun[] | undefined {
  const bucket = NOUNS.get(word);
  if (bucket || !word.endsWith("s")) return bucket;
  return (word.endsWith("es") ? NOUNS.get(word.slice(0, -2)) : undefined) ?? NOUNS.get(word.slice(0, -1));
}

/** A word that tells of an event, or begins a wording that does. */
export const EVENT = cue((word) => VERBS.has(word) || nounsOf(word) !== undefined);

function nounAt(tokens: Token[], at: number): EventTrigger | null {
  const token = tokens[at];
  if (!token || token.kind !== "word") return null;
  const bucket = nounsOf(token.lower);
  if (!bucket) return null;
  for (const { words, kind } of bucket) {
    const fit = fits(tokens, at, words);
    if (fit)
      return { from: at, to: at + words.length, kind, verbal: false, broad: kind === "OTHER", plural: fit.plural };
  }
  return null;
}

const NO_WAR =
  /^(?:monitors?|crimes?|criminals?|zones?|cabinet|effort|memorial|room|games?|hero|heroes|veterans?|cemetery|correspondent|groups?|cent(?:re|er)|management|budget|economy)$/;

/** "a war monitor", "war crimes": no war is told of. */
const isAttribute = (tokens: Token[], trigger: EventTrigger): boolean =>
  trigger.broad && NO_WAR.test(lower(tokens, trigger.to));

function isLabourStrike(tokens: Token[], trigger: EventTrigger): boolean {
  return lower(tokens, trigger.to - 1).startsWith("strike") && LABOUR.has(lower(tokens, trigger.from - 1));
}

/** A form that is noun and verb ("attacks", "strikes", "bombing") is a noun after a determiner, an adjective or a possessive. */
function looksNominal(tokens: Token[], at: number): boolean {
  const before = lower(tokens, at - 1);
  return (
    at === 0 ||
    DETERMINERS.has(before) ||
    NOUN_LEFT.has(before) ||
    before === "'s" ||
    before === "’s" ||
    before.endsWith("ing") === false
  );
}

const AMBIGUOUS = new Set([
  "exchanged",
  "exchanging",
  "traded",
  "trading",
  "hit",
  "hitting",
  "struck",
  "striking",
  "targeted",
  "fired",
  "firing",
  "launched",
  "shell",
  "shells",
  "strikes",
  "storm",
  "attack",
  "attacks",
  "raid",
  "ambush",
  "bomb",
  "bombs",
  "bombing",
  "fought",
  "retaliated",
  "slammed",
  "landed",
  "opened",
  "dropped",
  "dropping",
  "boarded",
  "rammed",
]);

function hasAim(tokens: Token[], at: number): boolean {
  if (["slammed", "landed"].includes(lower(tokens, at)))
    return tokens.slice(Math.max(0, at - MUNITION_REACH), at).some((token) => MUNITIONS.has(token.lower));
  const fires = [
    "opened",
    "dropped",
    "dropping",
    "fired",
    "firing",
    "launched",
    "exchanged",
    "exchanging",
    "traded",
    "trading",
  ].includes(lower(tokens, at));
  if (fires && tokens.slice(Math.max(0, at - 4), at).some((token) => MUNITIONS.has(token.lower))) return true;
  for (let step = at + 1; step < Math.min(tokens.length, at + AIM_REACH); step += 1) {
    const word = lower(tokens, step);
    if (word === "," || word === ".") return false;
    if (
      fires ? MUNITIONS.has(word) : AIMS.has(word) || MUNITIONS.has(word) || (tokens[step]?.capital && step <= at + 3)
    )
      return true;
  }
  return false;
}

const SHELLFIRE = /^(?:shells?|shellfire|mortars?|rockets?|artillery|missiles?|howitzers?)$/;
const SUBJECT_REACH = 10;

/** "Shells fired from over the river hit a market": what came down were shells. */
function isShellfire(tokens: Token[], at: number): boolean {
  if (!/^(?:hit|hitting|struck|striking)$/.test(lower(tokens, at))) return false;
  const before = tokens.slice(Math.max(0, at - SUBJECT_REACH), at);
  const shells = before.findLastIndex((token) => SHELLFIRE.test(token.lower));
  return shells >= 0 && !before.slice(shells).some(({ text, lower: word }) => text === "," || word === "and");
}

function verbAt(tokens: Token[], at: number): EventTrigger | null {
  const word = lower(tokens, at);
  const kind = VERBS.get(word);
  if (!kind || (AMBIGUOUS.has(word) && !hasAim(tokens, at))) return null;
  const shelled = kind === "AIR_DRONE_STRIKE" && isShellfire(tokens, at);
  const told = shelled ? "SHELLING_ARTILLERY_MISSILE_ATTACK" : kind;
  return { from: at, to: at + 1, kind: told, verbal: true, broad: false, plural: false };
}

/** Words that tell of an event, in order. A noun form wins where the word can be both. */
export function findTriggers(tokens: Token[]): EventTrigger[] {
  const found: EventTrigger[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !hasCue(token.word, EVENT)) continue;
    const noun = nounAt(tokens, at);
    const nominal =
      noun &&
      (looksNominal(tokens, at) || noun.to - noun.from > 1) &&
      !isLabourStrike(tokens, noun) &&
      !isAttribute(tokens, noun);
    const trigger = nominal ? noun : verbAt(tokens, at);
    if (!trigger) continue;
    found.push(trigger);
    at = trigger.to - 1;
  }
  return found;
}

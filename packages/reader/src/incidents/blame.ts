import type { IncidentMention } from "@demarche/domain";
import type { Attribution } from "../claimants/attribution.ts";
import { lower, nth } from "../foundation/nth.ts";
import type { Mention, PreparedText, Sentence, Token } from "../foundation/prepared-text.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";
import { type Actor, actorOf, actsFor, joined } from "./actor.ts";
import { likeMention } from "./event.ts";
import { isUnnamed } from "./known-doers.ts";

/** Who is said to have done a deed, by someone who blames them or by their own claim to it. */
export type Blame = { sentence: number; actor: Actor };

/** An armed group, named. */
const isGroup = ({ actor }: Blame): boolean => actor.actors.length === 0 && actor.actorName !== null;

type Scene = { sentence: Sentence; mentions: Mention[]; text: string; speakers: readonly Attribution[] };

const OWNED =
  /^(?:responsibility|attack|attacks|raid|bombing|assault|ambush|strike|shooting|killing|killings|abduction|kidnapping)$/;
const VIOLENT =
  /^(?:violation|violations|aggression|crime|massacre|murder|breach|terrorism|shelling|raid|raids|killing|bombing|shelling|attacking|striking|firing|hitting|targeting|shooting|launching|carrying|staging|murdering|bombarding|massacring|opening|ambushing|abducting|kidnapping|deliberately|conducting|using|dropping|pounding|downing|being|responsibility|attack|attacks|strike|strikes)$/;
const NOBODY = /^(?:no|nobody|none|neither)\b/i;
const NAME_REACH = 4;
const DEED_REACH = 9;

const slice = (tokens: Token[], from: number, count: number): string[] =>
  tokens.slice(from, from + count).map((token) => token.lower);

const QUOTE = /^["“'‘]$/;
const RULERS = /^(?:junta|government|regime|authorities|rulers|leadership|army|military)$/;

/** The last token that a side's name may begin at: "the junta in X" names it behind its rulers. */
function seat(tokens: Token[], from: number): number {
  const ruler = RULERS.test(lower(tokens, from)) ? from : from + 1;
  const placed = RULERS.test(lower(tokens, ruler)) && /^(?:in|of)$/.test(lower(tokens, ruler + 1));
  return placed ? ruler + 3 : from + 2;
}

/** "the Xish army", "X-backed rebels": a side by the first name at or right behind a token. */
function sideAt({ sentence, mentions, text }: Scene, start: number): Actor | null {
  const { tokens } = sentence;
  const from = QUOTE.test(lower(tokens, start)) ? start + 1 : start;
  const side = mentions.find(
    (mention) =>
      mention.from >= from && mention.from <= seat(tokens, from) && actsFor(mention) && mention.kind !== "PERSON",
  );
  if (!side) return null;
  if (lower(tokens, side.to) === "-" && lower(tokens, side.to + 1) === "based") {
    const group = mentions.find(
      ({ kind, from: at }) => kind === "GROUP" && at >= side.to && at <= side.to + NAME_REACH,
    );
    if (group) return actorOf(group);
  }
  if (lower(tokens, side.to) === "-" && /^(?:backed|allied|linked)$/.test(lower(tokens, side.to + 1))) {
    const end = Math.min(tokens.length, side.to + NAME_REACH);
    const words = tokens.slice(side.from, end);
    const stop = words.findIndex((token, at) => at > 2 && token.kind !== "word");
    const last = words.at(stop < 0 ? -1 : stop - 1);
    return last ? { actors: [], actorName: text.slice(words[0]?.start, last.end) } : null;
  }
  return side.kind === "STATE" || side.kind === "GROUP" ? joined({ sentence, mentions, text }, side) : actorOf(side);
}

/** "blamed X for", "blamed on X", "X was blamed": the deed is X's. */
function blamed(scene: Scene, at: number): Actor | null {
  const { tokens } = scene.sentence;
  const next = lower(tokens, at + 1);
  if (/^(?:was|were|been|is|are)$/.test(lower(tokens, at - 1))) {
    if (next === "on") return sideAt(scene, at + 2);
    const side = scene.mentions.filter((mention) => mention.to <= at && actsFor(mention)).at(-1);
    return side ? actorOf(side) : null;
  }
  return sideAt(scene, next === "on" ? at + 2 : at + 1);
}

/** "accused X of shelling": the deed named is one of force. */
function accused(scene: Scene, at: number): Actor | null {
  const { tokens } = scene.sentence;
  const of = slice(tokens, at + 1, DEED_REACH).indexOf("of");
  if (of < 0 || !slice(tokens, at + 2 + of, 5).some((word) => VIOLENT.test(word))) return null;
  return sideAt(scene, at + 1);
}

const RESPONSIBLE_REACH = 7;

/** "hold X responsible", "held the junta accountable": the deed is X's. */
const held = (scene: Scene, at: number): Actor | null =>
  slice(scene.sentence.tokens, at + 2, RESPONSIBLE_REACH).some((word) => /^(?:responsible|accountable)$/.test(word))
    ? (sideAt(scene, at + 1) ?? nameFrom(scene, at + 1))
    : null;

/** "We suspect X": whoever did it. */
const suspected = (scene: Scene, at: number): Actor | null =>
  scene.mentions.some(({ kind, from }) => kind === "GROUP" && from === at + 1) ? sideAt(scene, at + 1) : null;

const EVENT =
  /^(?:air)?(?:strikes?|attacks?|raids?|shelling|shellings|bombing|bombardment|killings?|incursions?|ambush)$/;
const OVER_REACH = 18;

/** "summoned X's envoy over the strikes": X's deed. */
function summoned(scene: Scene, at: number): Actor | null {
  const words = slice(scene.sentence.tokens, at + 1, OVER_REACH * 2);
  const over = words.findIndex((word) => word === "over" || word === "after");
  if (over < 0 || over > OVER_REACH || !words.slice(over, over + OVER_REACH).some((word) => EVENT.test(word)))
    return null;
  const state = scene.mentions.find(({ kind, from }) => kind === "STATE" && from > at && from <= at + 3);
  return state ? actorOf(state) : null;
}

/** "a new group, X": the name is what stands behind. */
const CALLED_GROUP = /^(?:[\p{Ll}-]+ ){0,3}group,? (?=\p{Lu})/u;
const INSIDE_NAME = /^(?:-|e|ul|al|el|of|the|for)$/;
const LONGEST_NAME = 9;

const isNamePart = (tokens: Token[], at: number): boolean =>
  tokens[at]?.capital === true || INSIDE_NAME.test(lower(tokens, at));

function named({ sentence: { tokens }, text }: Scene, from: number, to: number): Actor | null {
  const [first, last] = [tokens[from], nth(tokens, to - 1)];
  if (!first?.capital || !last?.capital || to - from < 2) return null;
  return { actors: [], actorName: text.slice(first.start, last.end) };
}

/** "the attack was claimed by X", of a deed only. */
const claimedBy = (scene: Scene, at: number): Actor | null =>
  scene.sentence.tokens.slice(Math.max(0, at - DEED_REACH), at).some(({ lower: word }) => OWNED.test(word))
    ? nameFrom(scene, at + 2)
    : null;

/** "claimed by the Desert Front": a name that no list knows. */
function nameFrom(scene: Scene, start: number): Actor | null {
  const { tokens } = scene.sentence;
  const from = lower(tokens, start) === "the" ? start + 1 : start;
  let to = from;
  while (to - from < LONGEST_NAME && isNamePart(tokens, to)) to += 1;
  while (to > from && !nth(tokens, to - 1)?.capital) to -= 1;
  return named(scene, from, to);
}

/** "…, Army-of-the-Sun, claimed responsibility": the name right before the verb and a comma. */
function nameBefore(scene: Scene, verb: number): Actor | null {
  const { tokens } = scene.sentence;
  const to = lower(tokens, verb - 1) === "," ? verb - 1 : verb;
  let from = to;
  while (to - from < LONGEST_NAME && isNamePart(tokens, from - 1)) from -= 1;
  while (from < to && !tokens[from]?.capital) from += 1;
  return named(scene, from, to);
}

/** "X, which claimed the attack". */
function claimsBefore(scene: Scene, which: number): Actor | null {
  const to = lower(scene.sentence.tokens, which - 1) === "," ? which - 1 : which;
  const side = scene.mentions.find((mention) => mention.to === to && mention.kind === "GROUP");
  return side ? actorOf(side) : nameBefore(scene, to);
}

/** "X claimed responsibility", "X said it had done the deed", "claimed by X". */
function claimed(scene: Scene, at: number): Actor | null {
  const { tokens } = scene.sentence;
  if (lower(tokens, at + 1) === "by") return sideAt(scene, at + 2) ?? claimedBy(scene, at);
  if (!slice(tokens, at + 1, NAME_REACH).some((word) => OWNED.test(word))) return null;
  const spoken = scene.speakers.find((speaker) => speaker.at === at);
  if (!spoken)
    return /^(?:which|who)$/.test(lower(tokens, at - 1)) ? claimsBefore(scene, at - 1) : nameBefore(scene, at);
  if (NOBODY.test(spoken.claimant.name)) return null;
  const { party, name } = spoken.claimant;
  return { actors: party ? [party] : [], actorName: name.replace(CALLED_GROUP, "") };
}

/** "said it was behind the raid", "said it had carried out the attack": the speaker did it. */
function owned(scene: Scene, { at, claimant }: Attribution): Actor | null {
  const words = slice(scene.sentence.tokens, at + 1, DEED_REACH).join(" ");
  if (
    !/^(?:(?:on|in|via) (?:an? )?\w+ )?(?:that )?(?:it|they|its \w+) (?:was|were|had)(?: been)? (?:behind|responsible|carried out|done the|staged|launched)\b/.test(
      words,
    )
  )
    return null;
  return { actors: claimant.party ? [claimant.party] : [], actorName: claimant.name };
}

const RULES: readonly { cues: ReadonlySet<string>; read: (scene: Scene, at: number) => Actor | null }[] = [
  { cues: new Set(["blamed", "blames", "blaming"]), read: blamed },
  { cues: new Set(["accused", "accuses", "accusing"]), read: accused },
  { cues: new Set(["claimed", "claims", "claiming"]), read: claimed },
  { cues: new Set(["hold", "holds", "held"]), read: held },
  { cues: new Set(["suspect", "suspects"]), read: suspected },
  { cues: new Set(["summoned", "summons", "summon"]), read: summoned },
];

function blameOf(scene: Scene): Actor | null {
  const { tokens } = scene.sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !hasCue(token.word, BLAMING)) continue;
    const found = RULES.find(({ cues }) => cues.has(token.lower))?.read(scene, at);
    if (found) return found;
  }
  return scene.speakers.map((speaker) => owned(scene, speaker)).find((actor) => actor !== null) ?? null;
}

const BLAMING = cue((word) => /^(?:blam|accus|claim|hold|held|said|says|suspect|summon)/.test(word));

/** Every sentence that puts a deed to someone who is not told to have done it. */
export function findBlames(prepared: PreparedText, attributions: readonly Attribution[][]): Blame[] {
  const found: Blame[] = [];
  for (const sentence of prepared.sentences) {
    if (!hasCue(sentence, BLAMING)) continue;
    const mentions = prepared.mentionsBySentence[sentence.index] ?? [];
    const speakers = attributions[sentence.index] ?? [];
    const actor = blameOf({ sentence, mentions, text: prepared.text, speakers });
    if (actor) found.push({ sentence: sentence.index, actor });
  }
  return found;
}

const AHEAD = 6;
const BACK = 3;

/** A deed that no word puts to anyone is put to whoever is blamed for it, or claims it, in the sentences around. */
export function withBlame(
  mention: IncidentMention,
  input: { sentence: number; blames: readonly Blame[] },
): IncidentMention {
  const unnamed = isUnnamed(mention);
  if (mention.actors.length > 0 || (mention.actorName !== null && !unnamed)) return mention;
  const blames = unnamed ? input.blames.filter(isGroup) : input.blames;
  const near = (blame: Blame): number => blame.sentence - input.sentence;
  const found =
    blames.find((blame) => near(blame) >= 0 && near(blame) <= AHEAD) ??
    blames.findLast((blame) => near(blame) < 0 && near(blame) >= -BACK);
  return found ? likeMention(mention, found.actor) : mention;
}

import type { Claimant, IsoDay, PartyCode, Zone } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { PreparedText, Sentence } from "../foundation/prepared-text.ts";
import { revise } from "../foundation/revise.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";
import { isSayingDate } from "../incidents/find-event-date.ts";
import type { Attribution, Voice } from "./attribution.ts";
import { readAccording, readCiting, readInWords, readPassive, readPer, readReckoning, throughOutlet } from "./cited.ts";
import type { Context } from "./context.ts";
import { readAccusing, readCounting, readOfficialToll, readSpokeOf } from "./counting.ts";
import { readHeadline } from "./headline.ts";
import { readInverted } from "./inverted.ts";
import { leadPhrase } from "./lead.ts";
import { likeClaimant } from "./like-claimant.ts";
import { partyInContext, type Recent } from "./party-in-context.ts";
import { readQuotedSpeaker } from "./quoted.ts";
import {
  ACCUSING_VERBS,
  CITING,
  COUNTING_VERBS,
  INVERTING_VERBS,
  PARTICIPLES,
  PASSIVE_VERBS,
  RECKONINGS,
  REPORTING_VERBS,
  SHOWING_VERBS,
  STRICT_VERBS,
  TOLL_VERBS,
} from "./reporting.data.ts";
import { readSaid } from "./said.ts";
import { isSpeaker, speakerOf } from "./speaker-of.ts";
import { Speakers } from "./speakers.ts";

const SILENT: ReadonlySet<Zone> = new Set(["BOILERPLATE", "CREDIT", "DISCLAIMER"]);
const TITLES: ReadonlySet<Zone> = new Set(["HEADLINE", "KEY_POINTS"]);
const STATELY: ReadonlySet<Claimant["kind"]> = new Set(["GOVERNMENT", "MILITARY"]);
const OUTLETS: ReadonlySet<Claimant["kind"]> = new Set(["MEDIA", "STATE_MEDIA"]);

type Place = { context: Context; speakers: Speakers; at: number };
type Rule = { cues: ReadonlySet<string>; read: (place: Place, found: Voice[]) => Voice | null };

/** "X condemned the attack, saying it killed nine": whoever speaks in the sentence, else its subject. */
function readParticiple({ context, speakers, at }: Place, found: Voice[]): Voice | null {
  const { tokens } = context.sentence;
  if (lower(tokens, at - 1) === "as") return null;
  const before = found.filter(({ reach }) => reach !== "INNER").at(-1);
  const lead = before ? null : leadPhrase(context, at);
  const claimant = before?.claimant ?? (lead ? speakerOf({ context, speakers, phrase: lead }) : null);
  if (!isSpeaker(claimant) || claimant.kind === "UNATTRIBUTED") return null;
  return { claimant, at, from: at, to: at, reach: "AHEAD", until: tokens.length };
}

/** The rules, in order: the first that reads a word has it. */
const RULES: readonly Rule[] = [
  { cues: new Set(["according"]), read: ({ context, at }) => readAccording(context, at) },
  { cues: new Set(["per"]), read: ({ context, at }) => readPer(context, at) },
  {
    cues: new Set(["words", "account", "view", "count", "tally", "reckoning"]),
    read: ({ context, at }) => readInWords(context, at),
  },
  { cues: RECKONINGS, read: ({ context, speakers, at }) => readReckoning(context, speakers, at) },
  { cues: new Set(["toll", "count", "tally", "figure"]), read: ({ context, at }) => readOfficialToll(context, at) },
  { cues: new Set(["quoted", "cited"]), read: readQuotedSpeaker },
  { cues: PASSIVE_VERBS, read: ({ context, at }) => readPassive(context, at) },
  { cues: CITING, read: ({ context, at }) => readCiting(context, at) },
  { cues: PARTICIPLES, read: readParticiple },
  { cues: new Set(["spoke", "spoken", "speaks", "talked"]), read: readSpokeOf },
  { cues: INVERTING_VERBS, read: (place) => readInverted(place) },
  { cues: new Set([...TOLL_VERBS, ...COUNTING_VERBS, ...SHOWING_VERBS]), read: readCounting },
  { cues: ACCUSING_VERBS, read: readAccusing },
  { cues: REPORTING_VERBS, read: (place) => readSaid(place, false) },
  { cues: STRICT_VERBS, read: (place) => readSaid(place, true) },
];

function byCue(): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of RULES) for (const cue of rule.cues) index.set(cue, [...(index.get(cue) ?? []), rule]);
  return index;
}

const RULES_BY_CUE = byCue();
const SPEECH = cue((word) => RULES_BY_CUE.has(word));

function voiceAt(place: Place, found: Voice[]): Voice | null {
  const { sentence } = place.context;
  const token = sentence.tokens[place.at];
  if (!token || (token.capital && place.at > 1 && !TITLES.has(sentence.zone))) return null;
  for (const rule of RULES_BY_CUE.get(token.lower) ?? []) {
    const voice = rule.read(place, found);
    if (voice) return voice;
  }
  return null;
}

/** "X television, citing a deputy governor, said": the one cited speaks, through the outlet. */
function joinCited(context: Context, found: Voice[]): Voice[] {
  const { tokens } = context.sentence;
  const sources = found.filter(({ at, reach }) => CITING.has(lower(tokens, at)) && reach !== "NOWHERE");
  if (sources.length === 0) return found;
  const outlets = found.filter((voice) => OUTLETS.has(voice.claimant.kind) && !sources.includes(voice));
  const used = new Set<Voice>();
  const joined = found.map((voice) => {
    if (!outlets.includes(voice)) return voice;
    const source = sources.find((one) => !used.has(one));
    if (!source || OUTLETS.has(source.claimant.kind)) return voice;
    used.add(source);
    return { ...voice, claimant: throughOutlet(source.claimant, voice.claimant) };
  });
  return joined.filter((voice) => !used.has(voice));
}

function ofSentence(context: Context, speakers: Speakers): Voice[] {
  const { sentence } = context;
  const found: Voice[] = [];
  for (let at = 0; at < sentence.tokens.length && hasCue(sentence, SPEECH); at += 1) {
    const token = sentence.tokens[at];
    if (!token || !hasCue(token.word, SPEECH)) continue;
    const voice = voiceAt({ context, speakers, at }, found);
    if (voice) found.push(voice);
    if (voice && voice.to > voice.from) speakers.remember(context, voice, voice.claimant);
  }
  if (found.length === 0 && TITLES.has(sentence.zone)) {
    const headed = readHeadline(context);
    if (headed) return [headed];
  }
  return joinCited(context, found);
}

function sayingDay(context: Context): IsoDay | null {
  const date = context.dates.find((candidate) => isSayingDate(context.sentence.tokens, candidate));
  return date?.interval?.precision === 1 ? date.interval.start : null;
}

const spokenIn = (sentence: Sentence, voice: Voice, assertedOn: IsoDay | null): Attribution => ({
  sentence: sentence.index,
  at: voice.at,
  from: voice.from,
  to: voice.to,
  reach: voice.reach,
  until: voice.until,
  claimant: voice.claimant,
  assertedOn,
});

type Placing = {
  prepared: PreparedText;
  sentence: Sentence;
  spoken: Attribution;
  parties: Map<string, PartyCode>;
  recent: Recent | null;
};

/** Gives a speaker without a party that of the state it belongs to, or the one that it was named with before. */
function placed({ prepared, sentence, spoken, parties, recent }: Placing): Attribution {
  const key = spoken.claimant.name.toLowerCase();
  const party = spoken.claimant.party ?? parties.get(key) ?? null;
  const claimant =
    party === null ? partyInContext({ prepared, sentence, spoken, recent }) : likeClaimant(spoken.claimant, { party });
  if (claimant.party !== null) parties.set(key, claimant.party);
  return revise(spoken, { claimant });
}

/** Everyone who is made to speak, sentence by sentence. */
export function findAttributions(prepared: PreparedText): Attribution[][] {
  const speakers = new Speakers();
  const parties = new Map<string, PartyCode>();
  let recent: Recent | null = null;
  return prepared.sentences.map((sentence) => {
    prepared.checkpoint();
    if (SILENT.has(sentence.zone)) return [];
    const mentions = prepared.mentionsBySentence[sentence.index] ?? [];
    const dates = prepared.datesBySentence[sentence.index] ?? [];
    const context: Context = { sentence, mentions, dates, text: prepared.text };
    const found = ofSentence(context, speakers);
    if (found.length === 0) {
      speakers.pass(context);
      return [];
    }
    const assertedOn = sayingDay(context);
    return found.map((voice) => {
      const spoken = spokenIn(sentence, voice, assertedOn);
      const attribution = placed({ prepared, sentence, spoken, parties, recent });
      const { party, kind } = attribution.claimant;
      if (party !== null && STATELY.has(kind)) recent = { party, sentence: sentence.index };
      return attribution;
    });
  });
}

import type { Claimant, DayInterval, DiplomaticClaim, IsoDay, PartyCode } from "@demarche/domain";
import type { Attribution } from "../claimants/attribution.ts";
import { claimantAt } from "../claimants/claimant-at.ts";
import { datelineState } from "../foundation/dateline-state.ts";
import { evidenceSpan } from "../foundation/evidence.ts";
import type { PreparedText, Sentence } from "../foundation/prepared-text.ts";
import { zoneAt } from "../foundation/zone-at.ts";
import { attribute, sayingFrame } from "./claim/attribution.ts";
import { dateAct } from "./claim/dating.ts";
import { headingsOf } from "./claim/headings.ts";
import { inheritDates, type Placed } from "./claim/inherit.ts";
import { mergeRepeats } from "./claim/merge.ts";
import { dateNews, isNews } from "./claim/news-day.ts";
import { statusOf } from "./claim/status.ts";
import { Discourse } from "./discourse/discourse.ts";
import { learnNames } from "./discourse/names.ts";
import { readSentence, type SentenceReading, type Told } from "./read-sentence.ts";
import type { Frame } from "./syntax/frame.ts";
import { parseSentence } from "./syntax/parse.ts";
import type { Unit } from "./syntax/unit.ts";

const SILENT_ZONES = new Set(["BOILERPLATE", "CREDIT", "DISCLAIMER", "TABLE"]);
const PENDING = new Set(["PLANNED", "ANNOUNCED", "AGREED", "DISCUSSED"]);

/** States by how often the text names them, most first; where it was written is no side of what it tells. */
function rankStates(prepared: PreparedText): PartyCode[] {
  const counts = new Map<PartyCode, number>();
  const dateline = datelineState(prepared);
  for (const mention of prepared.mentions) {
    if (mention.kind !== "STATE" || mention.party === null) continue;
    if (dateline?.aside && mention === dateline.mention) continue;
    counts.set(mention.party, (counts.get(mention.party) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

type Telling = {
  prepared: PreparedText;
  attributions: Attribution[][];
  sentence: Sentence;
  units: Unit[];
  told: Told;
  reading: SentenceReading;
  discourse: Discourse;
  lastDate: DayInterval | null;
};

/** The speaker whom the foundation hears at the act's word. */
function heardAt({ prepared, attributions, sentence, told }: Telling): { reported: Claimant | null; quoted: boolean } {
  const token = sentence.tokens.findIndex((one) => one.end > told.draft.focus);
  const heard = token < 0 ? null : claimantAt({ prepared, attributions, sentence, token });
  return { reported: heard?.claimant ?? null, quoted: zoneAt(prepared.zones, told.draft.focus) === "QUOTE" };
}

function toClaim(telling: Telling): DiplomaticClaim[] {
  const { prepared, sentence, told, reading, discourse } = telling;
  const { draft, frame } = told;
  const claimant = frame ? attribute({ frame, frames: reading.frames, discourse, ...heardAt(telling) }) : null;
  const spoken = !draft.actorNamed && claimant !== null && claimant.party === draft.actor;
  const actorNamed = draft.actorNamed || spoken;
  const status = statusOf({ act: draft.act, modality: draft.modality, actorNamed });
  if (status === null || (draft.actor !== null && draft.actor === draft.target)) return [];
  const saying = frame ? sayingFrame({ frame, frames: reading.frames }) : null;
  const dating = dateAct({
    dates: prepared.datesBySentence[sentence.index] ?? [],
    units: telling.units,
    frames: reading.frames,
    frame,
    saying,
    focus: draft.focus,
    pending: PENDING.has(status),
    planned: status === "PLANNED",
    publishedAt: prepared.publishedAt,
    lastDate: telling.lastDate,
  });
  return [
    {
      type: "diplomatic",
      act: draft.act,
      status,
      actor: draft.actor,
      target: draft.target,
      actorNamed,
      date: dating.date,
      dateWording: dating.wording,
      plannedDate: dating.planned,
      participants: draft.participants,
      level: draft.level,
      claimant,
      assertedOn: null,
      zone: zoneAt(prepared.zones, draft.focus),
      evidence: [evidenceSpan({ text: prepared.text, start: draft.start, end: draft.end })],
    },
  ];
}

/** "had recalled" outside reported speech is of an earlier time than its neighbours; so is "a month later". */
const looksBack = ({ frame }: Told): boolean =>
  frame !== null &&
  frame.governor === null &&
  frame.verb.auxiliaries.includes("had") &&
  !frame.verb.auxiliaries.includes("has");

/** A claim with the day that heads its paragraph, where its own words give none. */
function underHeading(claim: DiplomaticClaim, day: DayInterval, publishedAt: IsoDay | null): DiplomaticClaim {
  if (claim.date !== null || claim.plannedDate !== null || claim.dateWording !== null) return claim;
  const ahead = publishedAt !== null && day.start > publishedAt;
  return ahead ? { ...claim, plannedDate: day } : { ...claim, date: day };
}

/** The one day that a sentence without acts names: what "the same day" behind it goes back to. */
function dayTold({ datesBySentence, publishedAt }: PreparedText, { index }: Sentence): DayInterval | null {
  const days = (datesBySentence[index] ?? []).flatMap(({ interval }) => (interval?.precision === 1 ? [interval] : []));
  const [only] = days;
  const past = only !== undefined && (publishedAt === null || only.start <= publishedAt);
  return days.length === 1 && past ? only : null;
}

function parse(prepared: PreparedText, sentence: Sentence): Unit[] {
  prepared.checkpoint();
  if (SILENT_ZONES.has(sentence.zone)) return [];
  const mentions = prepared.mentionsBySentence[sentence.index] ?? [];
  return parseSentence({ sentence, mentions, dates: prepared.datesBySentence[sentence.index] ?? [] });
}

/** Diplomatic acts that a text tells (R18–R20), one claim for each act, actor, target and occasion. Pure; linear in the text. */
export function extractDiplomacy(input: { prepared: PreparedText; attributions: Attribution[][] }): DiplomaticClaim[] {
  const { prepared, attributions } = input;
  const parsed = prepared.sentences.map((sentence) => ({ sentence, units: parse(prepared, sentence) }));
  const names = learnNames({ sentences: parsed.map(({ units }) => units), people: prepared.mentions });
  const dateline = datelineState(prepared);
  const home = dateline && !dateline.aside ? dateline.mention.country : null;
  const discourse = new Discourse({ names, ranking: rankStates(prepared), home });
  let lastDate: DayInterval | null = null;
  let told: { frame: Frame | null; after: DayInterval | null } = { frame: null, after: null };
  const placed: Placed[] = [];
  const headings = headingsOf(prepared);
  const news = new Set<number>();
  for (const { sentence, units } of parsed) {
    prepared.checkpoint();
    discourse.enterSentence(units, sentence.index);
    const headed = headings[sentence.index];
    const day = headed?.day ?? null;
    if (headed?.opens) lastDate = day;
    const reading = readSentence({ sentence, units, discourse });
    const before = placed.length;
    for (const act of reading.told) {
      const { frame } = act;
      if (frame === null || frame !== told.frame) told = { frame, after: lastDate };
      for (const claim of toClaim({
        prepared,
        attributions,
        sentence,
        units,
        told: act,
        reading,
        discourse,
        lastDate: told.after,
      })) {
        placed.push({
          claim: day ? underHeading(claim, day, prepared.publishedAt) : claim,
          sentence: sentence.index,
          paragraph: sentence.paragraph,
          earlier: looksBack(act),
        });
        lastDate = claim.date ?? lastDate;
        if (isNews({ frame, depth: headed?.depth ?? sentence.index, act: claim.act }))
          for (const { start } of claim.evidence) news.add(start);
      }
    }
    if (placed.length === before) lastDate = dayTold(prepared, sentence) ?? lastDate;
  }
  const { publishedAt } = prepared;
  const ofToday = ({ evidence }: DiplomaticClaim): boolean => evidence.some(({ start }) => news.has(start));
  const claims = mergeRepeats({ claims: inheritDates(placed), isNews: ofToday, publishedAt });
  return dateNews({ claims, news, publishedAt });
}

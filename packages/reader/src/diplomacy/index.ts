import type { DiplomaticClaim, PartyCode } from "@demarche/domain";
import { evidenceSpan } from "../foundation/evidence.ts";
import type { PreparedText, Sentence } from "../foundation/prepared-text.ts";
import { zoneAt } from "../foundation/zone-at.ts";
import { attribute, sayingFrame } from "./claim/attribution.ts";
import { dateAct } from "./claim/dating.ts";
import { mergeRepeats } from "./claim/merge.ts";
import { statusOf } from "./claim/status.ts";
import { Discourse } from "./discourse/discourse.ts";
import { learnNames } from "./discourse/names.ts";
import { readSentence, type SentenceReading, type Told } from "./read-sentence.ts";
import { parseSentence } from "./syntax/parse.ts";
import type { Unit } from "./syntax/unit.ts";

const SILENT_ZONES = new Set(["BOILERPLATE", "CREDIT", "DISCLAIMER", "TABLE", "CAPTION"]);
const PENDING = new Set(["PLANNED", "ANNOUNCED", "AGREED", "DISCUSSED"]);

/** States by how often the text names them, most first. */
function rankStates(prepared: PreparedText): PartyCode[] {
  const counts = new Map<PartyCode, number>();
  for (const mention of prepared.mentions) {
    if (mention.kind !== "STATE" || mention.party === null) continue;
    counts.set(mention.party, (counts.get(mention.party) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

type Telling = {
  prepared: PreparedText;
  sentence: Sentence;
  units: Unit[];
  told: Told;
  reading: SentenceReading;
  discourse: Discourse;
};

function clauseOf(telling: Telling): { start: number; end: number } {
  const { told, units, sentence } = telling;
  const start = Math.min(told.draft.start, told.frame?.subject?.start ?? told.draft.start);
  const last = told.frame ? units[told.frame.stop - 1] : undefined;
  return { start: Math.min(start, leading(telling)), end: Math.max(told.draft.end, last?.end ?? sentence.end) };
}

/** A date that opens the sentence dates its first clause. */
function leading({ prepared, sentence, reading, told }: Telling): number {
  const first = reading.frames[0];
  const opens = prepared.datesBySentence[sentence.index]?.[0];
  return opens && first && told.frame === first && opens.start <= first.verb.start ? opens.start : told.draft.start;
}

function toClaim(telling: Telling): DiplomaticClaim[] {
  const { prepared, sentence, told, reading, discourse } = telling;
  const { draft, frame } = told;
  const status = statusOf(draft);
  if (status === null || (draft.actor !== null && draft.actor === draft.target)) return [];
  const saying = frame ? sayingFrame({ frame, frames: reading.frames }) : null;
  const dating = dateAct({
    dates: prepared.datesBySentence[sentence.index] ?? [],
    clause: clauseOf(telling),
    focus: draft.focus,
    pending: PENDING.has(status),
    news: saying !== null || reading.frames.length <= 1,
    publishedAt: prepared.publishedAt,
  });
  return [
    {
      type: "diplomatic",
      act: draft.act,
      status,
      actor: draft.actor,
      target: draft.target,
      actorNamed: draft.actorNamed,
      date: dating.date,
      dateWording: dating.wording,
      plannedDate: dating.planned,
      participants: draft.participants,
      level: draft.level,
      claimant: frame ? attribute({ frame, frames: reading.frames, discourse }) : null,
      assertedOn: null,
      zone: zoneAt(prepared.zones, draft.focus),
      evidence: [evidenceSpan({ text: prepared.text, start: draft.start, end: draft.end })],
    },
  ];
}

/** Diplomatic acts that a text tells (R18–R20), one claim for each act, actor, target and occasion. Pure; linear in the text. */
export function extractDiplomacy(prepared: PreparedText): DiplomaticClaim[] {
  const parsed = prepared.sentences.map((sentence) => ({
    sentence,
    units: SILENT_ZONES.has(sentence.zone)
      ? []
      : parseSentence({
          sentence,
          mentions: prepared.mentionsBySentence[sentence.index] ?? [],
          dates: prepared.datesBySentence[sentence.index] ?? [],
        }),
  }));
  const names = learnNames({ sentences: parsed.map(({ units }) => units), people: prepared.mentions });
  const discourse = new Discourse({ names, ranking: rankStates(prepared) });
  const claims = parsed.flatMap(({ sentence, units }) => {
    discourse.enterSentence(units, sentence.index);
    const reading = readSentence({ units, discourse });
    return reading.told.flatMap((told) => toClaim({ prepared, sentence, units, told, reading, discourse }));
  });
  return mergeRepeats(claims);
}

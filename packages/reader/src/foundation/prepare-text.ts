import type { PartyCode, ReaderInput, ZoneSpan } from "@demarche/domain";
import { anchorDates } from "../dates/anchor-dates.ts";
import { findDates } from "../dates/find-dates.ts";
import { findAliases } from "../names/find-aliases.ts";
import { findNamedGroups } from "../names/find-named-groups.ts";
import { findQuotes } from "../text/quotes.ts";
import { cuesIn, splitSentences } from "../text/sentences.ts";
import { tokenize } from "../text/tokens.ts";
import { splitLines } from "../zones/paragraphs.ts";
import { zoneLines } from "../zones/zone-lines.ts";
import { type Checkpoint, unhurried } from "./deadline.ts";
import { flat } from "./flat.ts";
import type { Paragraph, PreparedText, Quote, Sentence, Token } from "./prepared-text.ts";
import { readMentions } from "./read-mentions.ts";

type Read = { paragraphs: Paragraph[]; tokens: Token[][] };

/** The paragraphs of a text and the tokens of each. */
function readParagraphs(input: { text: string; title: string | null; checkpoint: Checkpoint }): Read {
  const { text, title, checkpoint } = input;
  const found = splitLines(text);
  const tokens = found.map(({ start, end }) => {
    checkpoint();
    return tokenize({ text, start, end });
  });
  const lines = found.map(({ start, end, text, blankBefore }, at) => ({
    start,
    end,
    text,
    blankBefore,
    cues: cuesIn(tokens[at] ?? []),
  }));
  const zones = zoneLines({ lines, title });
  const paragraphs = lines.map(({ start, end, cues }, index) => ({
    index,
    start,
    end,
    zone: zones[index] ?? "BODY",
    cues,
  }));
  return { paragraphs, tokens };
}

function readSentences({ paragraphs, tokens }: Read): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { index, zone } of paragraphs)
    for (const sentence of splitSentences({
      tokens: tokens[index] ?? [],
      paragraph: index,
      zone,
      firstIndex: sentences.length,
    }))
      sentences.push(sentence);
  return sentences;
}

/** Paragraph zones with quotations inside body text as zones of their own. */
function toZones(paragraphs: Paragraph[], quotes: Quote[]): ZoneSpan[] {
  const spans: ZoneSpan[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    let at = paragraph.start;
    for (; next < quotes.length && (quotes[next]?.end ?? 0) <= paragraph.end; next += 1) {
      const quote = quotes[next];
      if (!quote || paragraph.zone !== "BODY") continue;
      if (quote.start > at) spans.push({ zone: paragraph.zone, start: at, end: quote.start });
      spans.push({ zone: "QUOTE", start: quote.start, end: quote.end });
      at = quote.end;
    }
    if (at < paragraph.end) spans.push({ zone: paragraph.zone, start: at, end: paragraph.end });
  }
  return spans;
}

type Prepared = ReaderInput & {
  /** Countries, besides those that the text names, whose places it may name. */
  known?: readonly PartyCode[];
  checkpoint?: Checkpoint;
};

/** Reads the shape of a text once: zones, sentences, quotations, names, places, people and dates. Pure, linear. */
export function prepareText(input: Prepared): PreparedText {
  const { text, title, publishedAt, known = [], checkpoint = unhurried } = input;
  const { paragraphs, tokens } = readParagraphs({ text, title, checkpoint });
  const sentences = readSentences({ paragraphs, tokens });
  const quotes = flat(paragraphs.map(({ start, end }) => findQuotes({ text, start, end })));
  const aliases = flat(sentences.map((sentence) => findAliases({ text, sentence })));
  for (const group of findNamedGroups({ text, sentences })) aliases.push(group);
  const mentionsBySentence = readMentions({ text, sentences, aliases, known, checkpoint });
  const read = sentences.map((sentence) => {
    checkpoint();
    return findDates({ text, sentence, publishedAt });
  });
  const datesBySentence = anchorDates({ sentences, dates: read, publishedAt });
  const lists = {
    sentences,
    quotes,
    aliases,
    mentions: flat(mentionsBySentence),
    dates: flat(datesBySentence),
    mentionsBySentence,
    datesBySentence,
  };
  return { checkpoint, text, title, publishedAt, zones: toZones(paragraphs, quotes), paragraphs, ...lists };
}

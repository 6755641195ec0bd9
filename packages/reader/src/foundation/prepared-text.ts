import type { DayInterval, IsoDay, PartyCode, Zone, ZoneSpan } from "@demarche/domain";
import type { Alias } from "../names/find-aliases.ts";
import type { Checkpoint } from "./deadline.ts";
import type { Word } from "./words/word.ts";

/**
 * One word, number or mark. Hyphens and "'s" are tokens of their own ("Pakistan-administered" is three).
 * `lower` is lower-case without diacritics, with straight apostrophes.
 */
export type Token = {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
  /** Begins with a capital letter. */
  capital: boolean;
  word: Word;
};

export type Sentence = {
  index: number;
  paragraph: number;
  start: number;
  end: number;
  zone: Zone;
  tokens: Token[];
  /** The cues of all its words. */
  cues: number;
};

/** `cues`: those of all its words. */
export type Paragraph = { index: number; start: number; end: number; zone: Zone; cues: number };

/** A stretch inside quotation marks, marks not included. */
export type Quote = { start: number; end: number };

/** Where something stands: tokens [from, to) of one sentence, and the same in code units of the text. */
export type TokenSpan = { sentence: number; from: number; to: number; start: number; end: number; text: string };

export type MentionKind = "STATE" | "IGO" | "ADMIN1" | "CITY" | "TERRITORY" | "GROUP" | "FORCE" | "PERSON";

/** NAME: Iran; DEMONYM: Iranian; CAPITAL: Tehran; METONYM: Kremlin; TITLED: a person with an office; SURNAME: that person again. */
export type MentionForm = "NAME" | "DEMONYM" | "CAPITAL" | "METONYM" | "TITLED" | "SURNAME";

/**
 * A state, body, place, group or person that the text names.
 * `party` is who it speaks or acts for; `country` the ground it lies on (both ISO 3166-1 alpha-3, or UNO, EUU …).
 */
export type Mention = TokenSpan & {
  kind: MentionKind;
  form: MentionForm;
  /** Canonical name: "Iran" for "Tehran", the full name for a surname. */
  name: string;
  party: PartyCode | null;
  country: PartyCode | null;
  /** ISO 3166-2 code, for ADMIN1. */
  admin1: string | null;
  /** Office of a PERSON, lower-case ("foreign minister"), and the lexicon's class of it. */
  office: Office | null;
};

export type OfficeClass =
  | "HEAD"
  | "FOREIGN_MINISTER"
  | "MINISTER"
  | "DIPLOMAT"
  | "MILITARY"
  | "SPOKESPERSON"
  | "LOCAL"
  | "IGO_HEAD"
  | "OTHER";

export type Office = { title: string; class: OfficeClass };

/** A wording that dates something. `interval` is null where nothing resolves it (R17). */
export type DateMention = TokenSpan & {
  interval: DayInterval | null;
  /** ANCHORED: relative to another event ("a day after the strikes"); FUTURE: lies after publishing. */
  nature: "DAY" | "WEEKDAY" | "RELATIVE" | "PARTIAL" | "ANCHORED" | "FUTURE";
  /** Hour words inside it ("Tuesday night", "overnight"). */
  night: boolean;
};

/** What every extractor gets: computed once for each text. Lists run in the order of the text. */
export type PreparedText = {
  /** Whoever goes over all sentences calls it before each. */
  checkpoint: Checkpoint;
  text: string;
  title: string | null;
  publishedAt: IsoDay | null;
  zones: ZoneSpan[];
  paragraphs: Paragraph[];
  sentences: Sentence[];
  quotes: Quote[];
  /** Other names that the text itself gives. */
  aliases: Alias[];
  mentions: Mention[];
  dates: DateMention[];
  /** The mentions and dates of each sentence, by its index. */
  mentionsBySentence: Mention[][];
  datesBySentence: DateMention[][];
};

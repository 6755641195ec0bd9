import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  ACT_STATUSES,
  CASUALTY_EFFECTS,
  DIPLOMATIC_ACTS,
  FIGURE_SCOPES,
  QUANTIFIERS,
  VICTIM_CLASSES,
} from "@demarche/domain";
import { z } from "zod";
import { CONSTRUCTS } from "./constructs.ts";

const bound = z.int().min(0).nullable();
const days = z.strictObject({ start: z.iso.date(), end: z.iso.date(), precision: z.int().min(1).max(5) }).nullable();
const claimant = z.strictObject({ name: z.string() }).nullable();
const party = z.string().length(3);

const casualtyLabel = z.strictObject({
  type: z.literal("casualty"),
  effect: z.enum(CASUALTY_EFFECTS),
  quantifier: z.enum(QUANTIFIERS),
  min: bound,
  max: bound,
  victimClass: z.enum(VICTIM_CLASSES),
  nationality: party.nullable(),
  claimant,
  scope: z.enum(FIGURE_SCOPES),
  partOf: z.int().nullable(),
  incident: z.strictObject({
    actors: z.array(party),
    actorName: z.string().nullable(),
    country: party.nullable(),
    date: days,
  }),
  quote: z.string().min(1),
});

const diplomaticLabel = z.strictObject({
  type: z.literal("diplomatic"),
  act: z.enum(DIPLOMATIC_ACTS),
  status: z.enum(ACT_STATUSES),
  actor: party,
  target: party,
  date: days,
  quote: z.string().min(1),
});

const labelledText = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  publishedAt: z.iso.date(),
  constructs: z.array(z.enum(CONSTRUCTS)).default([]),
  text: z.string(),
  claims: z.array(z.discriminatedUnion("type", [casualtyLabel, diplomaticLabel])),
});

/** UTF-16 code units into the text; `end` is the first unit after it. */
export type Span = { start: number; end: number };
/** The exchange format's claims with a `quote` in place of offsets. */
export type CasualtyLabel = z.infer<typeof casualtyLabel>;
export type DiplomaticLabel = z.infer<typeof diplomaticLabel>;
export type LabelledText = z.infer<typeof labelledText> & { slug: string };

/** Where a label's quote stands. Throws where it stands nowhere or twice: such a label proves nothing. */
export const quoteSpan = ({ text, quote }: { text: string; quote: string }): Span => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`the quote is not in its text: ${quote}`);
  if (text.indexOf(quote, start + 1) >= 0) throw new Error(`the quote stands twice in its text: ${quote}`);
  return { start, end: start + quote.length };
};

/** A label with the span of its quote. */
export const placeLabel = <Label extends { quote: string }>(
  label: Label,
  { text }: { text: string },
): Label & { span: Span } => ({
  ...label,
  span: quoteSpan({ text, quote: label.quote }),
});

/** Every labelled text of a folder, by file name. Throws on a label that is not of the format. */
export const loadLabelledTexts = (folder: string): LabelledText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      slug: basename(file, ".json"),
      ...labelledText.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))),
    }));

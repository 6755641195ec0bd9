import { nth } from "../foundation/nth.ts";
import type { DateMention, Mention, Sentence, Token } from "../foundation/prepared-text.ts";

/** One sentence with what is known of it, as the rules of attribution see it. */
export type Context = { sentence: Sentence; mentions: Mention[]; dates: DateMention[]; text: string };
/** Tokens [from, to) of the sentence. */
export type Phrase = { from: number; to: number };

export const textAt = (tokens: Token[], at: number): string => nth(tokens, at)?.text ?? "";

export const OPEN_QUOTES: ReadonlySet<string> = new Set(["“", '"', "‘", "'", "«"]);
export const CLOSE_QUOTES: ReadonlySet<string> = new Set(["”", '"', "’", "'", "»", "''"]);
export const DASHES: ReadonlySet<string> = new Set(["—", "–", "-"]);

export const dateEndingAt = (context: Context, to: number): DateMention | undefined =>
  context.dates.find((date) => date.to === to);
export const dateAt = (context: Context, from: number): DateMention | undefined =>
  context.dates.find((date) => date.from === from);

/** A dash with white space before it; a hyphen inside a word is none. */
export function isDash(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  const before = nth(tokens, at - 1);
  return token !== undefined && DASHES.has(token.text) && (token.text !== "-" || (before?.end ?? 0) < token.start);
}

/** The end of a sentence, or a mark that ends a clause. */
export const isEnd = (token: Token | undefined): boolean =>
  token === undefined || [",", ".", ";", "”", ")", "!", "?"].includes(token.text) || token.text === "…";

import { lower } from "../foundation/nth.ts";
import type { Context, Phrase } from "./context.ts";
import { RECORD_NOUNS } from "./reporting.data.ts";

const LINKS = new Set(["from", "by", "of", "at"]);
const QUALITY = new Set(
  "latest official own new recent initial preliminary first early public separate written joint brief daily own earlier later 's ’s ’ '".split(
    " ",
  ),
);
const ARTICLES = new Set(["the", "a", "an", "this", "that", "its", "their", "his", "her", "media"]);

/** "the army's latest figures", "a police report": the one whose they are. */
function stripEnd(context: Context, { from, to }: Phrase): Phrase {
  const { tokens } = context.sentence;
  if (!RECORD_NOUNS.has(lower(tokens, to - 1))) return { from, to };
  let end = to - 1;
  while (end > from && (QUALITY.has(lower(tokens, end - 1)) || RECORD_NOUNS.has(lower(tokens, end - 1)))) end -= 1;
  return { from, to: end };
}

/** "a statement from the army", "data from the monitor X". */
function stripHead(context: Context, { from, to }: Phrase): Phrase {
  const { tokens } = context.sentence;
  for (let at = from; at < Math.min(from + 4, to - 2); at += 1)
    if (RECORD_NOUNS.has(lower(tokens, at)) && LINKS.has(lower(tokens, at + 1))) return { from: at + 2, to };
  return { from, to };
}

/**
 * The phrase without the words for a record that the speaker keeps: "figures from the ministry", "UN data". A record that
 * names no keeper ("the statement", "reports") stays as it is.
 */
export function withoutRecord(context: Context, phrase: Phrase): Phrase | null {
  const { tokens } = context.sentence;
  const kept = stripEnd(context, stripHead(context, phrase));
  const bare = tokens.slice(kept.from, kept.to).every(({ lower: word }) => ARTICLES.has(word));
  return bare ? (phrase.to > phrase.from ? phrase : null) : kept;
}

/** Whether the phrase is a record that names no keeper. */
export function isBareRecord(context: Context, { from, to }: Phrase): boolean {
  const words = context.sentence.tokens.slice(from, to).map((token) => token.lower);
  return (
    RECORD_NOUNS.has(words.at(-1) ?? "") &&
    words.every((word) => RECORD_NOUNS.has(word) || ARTICLES.has(word) || QUALITY.has(word) || VAGUE.has(word))
  );
}

const VAGUE = new Set(
  "unconfirmed conflicting some several other various many early earlier these those multiple".split(" "),
);

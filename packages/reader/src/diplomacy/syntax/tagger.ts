import { nth } from "../../foundation/nth.ts";
import type { DateMention, Mention, Sentence } from "../../foundation/prepared-text.ts";
import { compoundEnd, compoundTag, joined, single } from "./cells.ts";
import { settleWords } from "./settle-words.ts";
import type { Cell } from "./unit.ts";

type Span = { from: number; to: number };

/** The longest of the spans, in their order, that begin at a token. */
function longestAt<T extends Span>(spans: readonly T[], at: number): T | null {
  let longest: T | null = null;
  for (const span of spans) if (span.from === at && (longest === null || longest.to < span.to)) longest = span;
  return longest;
}

const isPlace = (mention: Mention): boolean => mention.kind !== "PERSON";

/** The words of one sentence, names and dates taken together, each with its class. */
export function tagSentence(input: { sentence: Sentence; mentions: Mention[]; dates: DateMention[] }): Cell[] {
  const { tokens } = input.sentence;
  const { dates } = input;
  const mentions = input.mentions.filter(isPlace);
  const cells: Cell[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const compound = compoundEnd(tokens, at);
    if (compound > at) {
      cells.push(joined({ tokens, from: at, to: compound, tag: compoundTag(tokens, at), mention: null, date: null }));
      at = compound;
      continue;
    }
    const date = dates.length > 0 ? longestAt(dates, at) : null;
    const mention = mentions.length > 0 ? longestAt(mentions, at) : null;
    if (date === null && mention === null) {
      cells.push(single(token, at, nth(tokens, at - 1)));
      at += 1;
      continue;
    }
    const to = Math.max(at + 1, date && (!mention || date.to >= mention.to) ? date.to : (mention?.to ?? 0));
    const dated = date !== null && to === date.to;
    cells.push(
      dated
        ? joined({ tokens, from: at, to, tag: "DATE", mention: null, date })
        : joined({ tokens, from: at, to, tag: "NOUN", mention, date: null }),
    );
    at = to;
  }
  settleWords(cells);
  return cells;
}

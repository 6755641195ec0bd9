import type { PartyCode } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { Mention, Office, Sentence } from "../foundation/prepared-text.ts";
import { findOffices, type OfficeSpan } from "./match-offices.ts";
import { isNameToken, nameEnd } from "./names.ts";

type Input = { text: string; sentence: Sentence; mentions: Mention[] };
type Found = { from: number; to: number; name: string; party: PartyCode | null; office: Office };

const ADJECTIVES = new Set(
  "caretaker acting interim former new newly-appointed visiting senior top deputy then veteran ruling outgoing hardline republican democratic counterpart ex".split(
    " ",
  ),
);
const TITLES = new Set("mr mrs ms dr sir gen general col lt maj sheikh shaikh ayatollah mullah maulvi".split(" "));

/** The state or body whose office it is: "Iran's", "Iranian", "U.S." right before, or "of Iran", "for Iran" right after. */
function partyOf(input: Input, span: { from: number; to: number }): { party: PartyCode | null; from: number } {
  const { sentence, mentions } = input;
  let at = span.from - 1;
  while (at >= 0 && ADJECTIVES.has(sentence.tokens[at]?.lower ?? "")) at -= 1;
  if (["'s", "’s", "’", "'"].includes(sentence.tokens[at]?.text ?? "")) at -= 1;
  const before = mentions.find((mention) => mention.to === at + 1 && mention.party !== null);
  if (before) return { party: before.party, from: before.from };
  return { party: partyAfter(input, span.to), from: span.from };
}

function partyAfter(input: Input, to: number): PartyCode | null {
  const { sentence, mentions } = input;
  const link = sentence.tokens[to]?.lower;
  if (link !== "of" && link !== "for") return null;
  const at = sentence.tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
  return mentions.find((mention) => mention.from === at && mention.party !== null)?.party ?? null;
}

/** The name next to an office: "minister X", "X, the minister of Y", "X of Y" in a list of ministers. */
function nameOf(
  input: Input,
  span: { from: number; to: number; office: OfficeSpan },
): { from: number; to: number } | null {
  const { tokens } = input.sentence;
  let at = span.to;
  if (tokens[at]?.text === ",") at += 1;
  while (TITLES.has(tokens[at]?.lower ?? "")) at += tokens[at + 1]?.text === "." ? 2 : 1;
  const taken = input.mentions.some((mention) => mention.from === at && mention.kind !== "GROUP");
  const end = taken ? at : nameEnd(tokens, at);
  if (end > at) return { from: at, to: end };
  return nameBefore(input, span.from);
}

/** "Hassan Rouhani, the Iranian president": the name ends at the comma before. */
function nameBefore(input: Input, from: number): { from: number; to: number } | null {
  const { tokens } = input.sentence;
  let at = from - 1;
  if (["the", "a", "an"].includes(tokens[at]?.lower ?? "")) at -= 1;
  if (tokens[at]?.text !== ",") return null;
  let start = at;
  while (start > 0 && (isNameToken(nth(tokens, start - 1)) || nth(tokens, start - 1)?.text === "-")) start -= 1;
  if (start === at || at - start > 6) return null;
  return input.mentions.some((mention) => mention.from < at && mention.to > start) ? null : { from: start, to: at };
}

function textOf(input: Input, span: { from: number; to: number }): string {
  const first = input.sentence.tokens[span.from];
  const last = input.sentence.tokens[span.to - 1];
  return first && last ? input.text.slice(first.start, last.end) : "";
}

/** People and offices of one sentence: "Iran's interior minister Ahmad X", "the Turkish president". */
export function findPeople(input: Input): Mention[] {
  return findOffices(input.sentence).map((span) => {
    const owner = partyOf(input, span);
    const name = nameOf(input, { from: owner.from, to: span.to, office: span });
    const from = Math.min(owner.from, name?.from ?? owner.from);
    const to = Math.max(span.to, name?.to ?? span.to);
    const found: Found = { from, to, name: name ? textOf(input, name) : "", party: owner.party, office: span.office };
    return toMention(input, found);
  });
}

function toMention({ text, sentence }: Input, found: Found): Mention {
  const start = sentence.tokens[found.from]?.start ?? sentence.start;
  const end = nth(sentence.tokens, found.to - 1)?.end ?? sentence.end;
  return {
    sentence: sentence.index,
    from: found.from,
    to: found.to,
    start,
    end,
    text: text.slice(start, end),
    kind: "PERSON",
    form: "TITLED",
    name: found.name,
    party: found.party,
    country: null,
    admin1: null,
    office: found.office,
  };
}

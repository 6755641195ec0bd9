import type { PartyCode } from "@demarche/domain";
import { mentionOf } from "../foundation/mention-of.ts";
import { nth } from "../foundation/nth.ts";
import type { Mention, Sentence, Token } from "../foundation/prepared-text.ts";
import { federalStates } from "./federal-states.ts";
import { getPlaces } from "./places.ts";

type Input = { text: string; sentence: Sentence };
type Span = { from: number; to: number };
type Place = Span & { kind: "CITY" | "ADMIN1"; country: PartyCode; admin1: string };

const MOST_WORDS = 4;
const JOINTS = new Set(["of", "-", ".", "de", "la", "du"]);

function toMention({ text, sentence }: Input, place: Place): Mention {
  const start = sentence.tokens[place.from]?.start ?? sentence.start;
  const end = nth(sentence.tokens, place.to - 1)?.end ?? sentence.end;
  const wording = text.slice(start, end);
  const { from, to, kind, country, admin1 } = place;
  const span = { sentence: sentence.index, from, to, start, end, text: wording };
  return mentionOf(span, { kind, form: "NAME", name: wording, party: null, country, admin1, office: null });
}

/** First token of the capitalised name that ends before `to`. */
function nameStart(tokens: Token[], to: number): number {
  let from = to;
  for (let at = to - 1; at >= 0 && to - at <= MOST_WORDS; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "word" && token.capital) from = at;
    else if (!token || !JOINTS.has(token.lower)) break;
  }
  return from;
}

const nameOf = (tokens: Token[], { from, to }: Span): string =>
  tokens
    .slice(from, to)
    .filter(({ kind }) => kind === "word")
    .map(({ lower }) => lower)
    .join(" ");

function stateAt(tokens: Token[], at: number): { code: string; country: PartyCode; sure: boolean; to: number } | null {
  const first = tokens[at];
  if (!first?.capital) return null;
  for (const { words, exact, ...state } of federalStates().get(first.lower) ?? []) {
    if (exact !== null && exact !== first.text) continue;
    if (words.every((word, step) => tokens[at + step]?.lower === word)) return { ...state, to: at + words.length };
  }
  return null;
}

/** "Moscow, Idaho", "SUFFOLK, Va.": the town and its state, wherever else a town of that name is known. */
export function findTownsWithState(input: Input): Mention[] {
  const { tokens } = input.sentence;
  const found: Mention[] = [];
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (tokens[at]?.text !== ",") continue;
    const state = stateAt(tokens, at + 1);
    const town = state && { from: nameStart(tokens, at), to: at };
    if (!state || !town || town.from === at || stateAt(tokens, town.from)?.to === at) continue;
    if (!state.sure && getPlaces().cities.get(nameOf(tokens, town))?.country !== state.country) continue;
    const ground = { country: state.country, admin1: state.code };
    found.push(toMention(input, { ...town, ...ground, kind: "CITY" }));
    found.push(toMention(input, { from: at + 1, to: state.to, ...ground, kind: "ADMIN1" }));
  }
  return found;
}

import type { Claimant, PartyCode } from "@demarche/domain";
import type { Mention, Sentence } from "../foundation/prepared-text.ts";
import { lower } from "./clause-words.ts";

type Input = {
  sentence: Sentence;
  mentions: readonly Mention[];
  claimant: Claimant | null;
  /** Tokens of the figure and of what befell the people. */
  from: number;
  to: number;
};

const LOSS = /^(?:lost|lose|loses|losing|suffered|sustained)$/;
const GIVING = /^(?:reported|reports|acknowledged|admitted|acknowledges|confirmed|announced)$/;
const SPEAKS_FOR_SIDE = new Set(["GOVERNMENT", "MILITARY", "STATE_MEDIA"]);
const REACH = 5;
const SUBJECT_REACH = 6;

const stateBefore = ({ mentions }: Input, at: number): PartyCode | null =>
  mentions.findLast(({ kind, to }) => (kind === "STATE" || kind === "FORCE") && to <= at && at - to <= SUBJECT_REACH)
    ?.party ?? null;

const speaker = ({ claimant }: Input): PartyCode | null =>
  claimant && SPEAKS_FOR_SIDE.has(claimant.kind) ? claimant.party : null;

/** Whose losses a figure counts: "X lost nine", "X reported 35 deaths", "nine of its own", "its own dead"; null where no word says. */
export function loserOf(input: Input): PartyCode | null {
  const { tokens } = input.sentence;
  for (let at = input.from; at >= Math.max(0, input.from - REACH); at -= 1) {
    const word = lower(tokens, at);
    if (LOSS.test(word)) return stateBefore(input, at) ?? speaker(input);
    if (GIVING.test(word)) return stateBefore(input, at);
    if (word === "its" || word === "own") return speaker(input) ?? stateBefore(input, at);
  }
  const after = tokens
    .slice(input.from, input.to + REACH)
    .map((token) => token.lower)
    .join(" ");
  return /\bof its (?:own\b|soldiers|troops|men|servicemen|citizens|personnel)/.test(after) ? speaker(input) : null;
}

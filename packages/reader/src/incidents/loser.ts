import type { Claimant, PartyCode } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Mention, Sentence } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";

type Input = {
  sentence: Sentence;
  mentions: readonly Mention[];
  claimant: Claimant | null;
  /** Tokens of the figure and of what befell the people. */
  from: number;
  to: number;
};

const isLoss = kind(/^(?:lost|lose|loses|losing|suffered|sustained)$/);
const isGiving = kind(/^(?:reported|reports|acknowledged|admitted|acknowledges|confirmed|announced)$/);
const isOwn = kind(/^(?:own\b|soldiers|troops|men|servicemen|citizens|personnel)/);
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
    if (isLoss(tokens[at])) return stateBefore(input, at) ?? speaker(input);
    if (isGiving(tokens[at])) return stateBefore(input, at);
    if (word === "its" || word === "own" || word === "our") return speaker(input) ?? stateBefore(input, at);
  }
  return namesOwn(input) ? speaker(input) : null;
}

/** "nine of its soldiers". */
function namesOwn({ sentence: { tokens }, from, to }: Input): boolean {
  for (let at = from; at + 2 < to + REACH; at += 1)
    if (lower(tokens, at) === "of" && lower(tokens, at + 1) === "its" && isOwn(tokens[at + 2])) return true;
  return false;
}

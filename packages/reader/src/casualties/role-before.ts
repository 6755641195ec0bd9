import type { VictimClass } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { MILITARY_RANKS, POLICE_RANKS } from "./ranks.data.ts";
import { VICTIM_WORDS } from "./victim-lexicon.ts";
import { COMPOUND_HEADS } from "./victims.data.ts";

const rankOf = (word: string): VictimClass | null =>
  POLICE_RANKS.has(word) ? "POLICE" : MILITARY_RANKS.has(word) ? "MILITARY" : null;

/** "police officer Ann Example", "Deputy Ben Example", "the boy Cem Example": the role in front of a name that begins at `from`. */
export function roleBefore(tokens: Token[], from: number): VictimClass | null {
  const own = tokens[from];
  const rank = own && (rankOf(own.lower) ?? (own.capital ? rankOf(lower(tokens, from + 1)) : null));
  if (rank) return rank;
  const last = lower(tokens, from - 1) === "." ? from - 2 : from - 1;
  const word = lower(tokens, last);
  const compound = COMPOUND_HEADS.get(`${lower(tokens, last - 1)} ${word}`);
  const told = compound ?? (last < from - 1 ? null : VICTIM_WORDS.get(word));
  return rankOf(word) ?? (told && told !== "TOTAL" ? told : null);
}

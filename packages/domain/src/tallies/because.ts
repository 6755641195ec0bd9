import { contains } from "../intervals/interval.ts";
import type { RuleId } from "../rules/rule.ts";
import type { TallyBadge } from "../views/tally-view.ts";
import type { Candidate } from "./best-figure.ts";
import { UNATTRIBUTED_ID } from "./claimant-identity.ts";
import type { FigureRange } from "./figure-range.ts";

const TIES: Record<NonNullable<Candidate["decidedBy"]>, string> = {
  ORIGINS: "more than for any other number",
  GRADE: "as many as for another number, but better graded",
  COMPETENCE: "as many as for another number, but from the side best placed to know",
  WHOLE: "as many as for another number, but told of the whole and not of one class",
  LOWEST: "as many as for another number, and the lower of them",
};

/** The rule that chose `best` and its sentence for a reader (R28). */
export function because(input: { range: FigureRange; badge: TallyBadge | null }): { rule: RuleId; because: string } {
  const { range, badge } = input;
  if (badge === "ONLY_UNRELIABLE_CLAIMS") {
    return { rule: "R7", because: "No figure: every claim is set aside as unreliable. That is not zero." };
  }
  const { best, choice } = range;
  if (range.interval === null) return { rule: "R2", because: "No figure is known. That is not zero." };
  if (best === null || choice === null) {
    return {
      rule: "R1",
      because: "Only words without a number are known, so there is a lower bound and no best number.",
    };
  }
  const voices = range.rows.filter((row) => contains(row.interval, { lo: best, hi: best }));
  const names = listOf(voices.map((row) => row.claimant.name));
  const origins = `${choice.origins} independent ${choice.origins === 1 ? "origin" : "origins"}`;
  const tie = choice.decidedBy === null ? "" : `, ${TIES[choice.decidedBy]}`;
  return {
    rule: "R10",
    because: `${best} fits what ${names} ${speaksAlone(voices) ? "says" : "say"}, from ${origins}${tie}.`,
  };
}

function speaksAlone(voices: FigureRange["rows"]): boolean {
  return voices.length === 1 && voices[0]?.claimant.id !== UNATTRIBUTED_ID;
}

function listOf(names: readonly string[]): string {
  const sentence = names.map((name) => (name === "Unattributed" ? "texts in their own voice" : name));
  if (sentence.length < 2) return sentence[0] ?? "nobody";
  return `${sentence.slice(0, -1).join(", ")} and ${sentence.at(-1)}`;
}

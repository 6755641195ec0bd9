import { spanInWords } from "../words/dates.ts";
import { rangeInWords } from "../words/figures.ts";
import { actStatusWord, actWord, classWord, effectWord, incidentKindWord } from "../words/labels.ts";

type Side = { name: string } | null;

/** What a claim asserts, by its kind. */
export type Asserted =
  | {
      __typename: "CasualtyClaim";
      effect: string;
      wording: string;
      victimClass: string;
      min: number | null;
      max: number | null;
      derived: boolean;
    }
  | {
      __typename: "DiplomaticClaim";
      act: string;
      status: string;
      actor: Side;
      target: Side;
      date: { start: string; end: string; precision: number } | null;
    }
  | { __typename: "IncidentClaim"; denied: boolean; mention: { kind: string; actorName: string | null } };

/** "9 or more", "7–9", "at most 5": the stated bounds. */
function bounds({ min, max }: { min: number | null; max: number | null }): string {
  if (min === null && max === null) return "no number";
  if (min === null) return `at most ${max}`;
  return rangeInWords({ low: min, high: max ?? min, open: max === null });
}

/** One line on what a claim asserts: "killed, 9 or more (“at least nine people”)". */
export function claimInWords(claim: Asserted): string {
  if (claim.__typename === "CasualtyClaim") {
    const whom =
      claim.victimClass === "TOTAL" ? "" : ` ${classWord({ victimClass: claim.victimClass, plural: claim.min !== 1 })}`;
    return `${effectWord(claim.effect)}: ${bounds(claim)}${whom}${claim.derived ? ", summed from a full list (R3)" : ""}`;
  }
  if (claim.__typename === "DiplomaticClaim") {
    const sides = [claim.actor?.name ?? "actor unknown", claim.target?.name].filter(Boolean).join(" → ");
    const when = claim.date ? `, ${spanInWords(claim.date)}` : "";
    return `${actWord(claim.act)}, ${actStatusWord(claim.status)}: ${sides}${when}`;
  }
  const by = claim.mention.actorName ? ` by ${claim.mention.actorName}` : "";
  return `${incidentKindWord(claim.mention.kind)}${by}${claim.denied ? ", denied" : ""}`;
}

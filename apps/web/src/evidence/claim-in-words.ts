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

/** "two children, stated as all the killed (R3)"; a list of several with its sum before it. */
function wholeList(claim: Extract<Asserted, { __typename: "CasualtyClaim" }>): string {
  const list = claim.wording.includes(",") ? `${bounds(claim)} (${claim.wording})` : claim.wording;
  return `${list}, stated as all the ${effectWord(claim.effect)} (R3)`;
}

type Listed = { id: string; partOf?: { id: string } | null };

/** Claims with the class figures that each total was summed from: one statement is one entry (R3). */
export function statementsOf<C extends Listed>(claims: readonly C[]): { claim: C; parts: C[] }[] {
  const ids = new Set(claims.map((claim) => claim.id));
  const wholeOf = (claim: C) => (claim.partOf && ids.has(claim.partOf.id) ? claim.partOf.id : null);
  return claims
    .filter((claim) => wholeOf(claim) === null)
    .map((claim) => ({ claim, parts: claims.filter((part) => wholeOf(part) === claim.id) }));
}

/** One line on what a claim asserts: "killed, 9 or more (“at least nine people”)". */
export function claimInWords(claim: Asserted): string {
  if (claim.__typename === "CasualtyClaim") {
    if (claim.derived) return `${effectWord(claim.effect)}: ${wholeList(claim)}`;
    const whom =
      claim.victimClass === "TOTAL" ? "" : ` ${classWord({ victimClass: claim.victimClass, plural: claim.min !== 1 })}`;
    return `${effectWord(claim.effect)}: ${bounds(claim)}${whom}`;
  }
  if (claim.__typename === "DiplomaticClaim") {
    const sides = [claim.actor?.name ?? "actor unknown", claim.target?.name].filter(Boolean).join(" → ");
    const when = claim.date ? `, ${spanInWords(claim.date)}` : "";
    return `${actWord(claim.act)}, ${actStatusWord(claim.status)}: ${sides}${when}`;
  }
  const by = claim.mention.actorName ? ` by ${claim.mention.actorName}` : "";
  return `${incidentKindWord(claim.mention.kind)}${by}${claim.denied ? ", denied" : ""}`;
}

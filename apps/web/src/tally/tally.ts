import type { Country } from "../frame/parties.ts";
import type { Range } from "../words/figures.ts";
import { classWord } from "../words/labels.ts";

export type ClaimantTallyView = Range & {
  claimant: { id: string; name: string; kind: string; party: string | null };
  disputed: boolean;
  excluded: boolean;
};

export type ClassTallyView = Range & { victimClass: string };

export type TallyView = Range & {
  effect: string;
  disputed: boolean;
  badge: string | null;
  rule: string;
  byClaimant: ClaimantTallyView[];
  byClass: ClassTallyView[];
  incidentsWithoutFigure: number;
  incidentsWithDeaths: number;
};

export type DatedFactView = {
  start: string | null;
  end: string | null;
  precision: number | null;
  disputed: boolean;
  readings: { start: string; end: string; precision: number; documents: number; origins: number; excluded: boolean }[];
};

export type IncidentSummary = {
  id: string;
  kind: string;
  title: string;
  grade: string;
  inScope: boolean;
  actors: { name: string; iso3: string | null }[];
  date: DatedFactView;
};

/** A crisis's toll is written around its strikes where there are any (R11). */
export type Headline = { title: string; tally: TallyView; kinds: "strikes" | null };

/** Claimants who count come first, then those set aside; who has no figure in force (all superseded) is left to the history. */
export function claimantsInOrder(tallies: ClaimantTallyView[]): ClaimantTallyView[] {
  const weight = (tally: ClaimantTallyView) =>
    (tally.excluded ? 1 : 0) + (tally.claimant.kind === "UNATTRIBUTED" ? 0.5 : 0);
  const inForce = tallies.filter((tally) => tally.high !== null);
  return inForce.sort((one, other) => weight(one) - weight(other));
}

/** "4 children, 3 women, 2 men": what the counted were, where it is said. */
export function classesInWords(classes: ClassTallyView[]): string {
  return classes
    .filter((tally) => tally.victimClass !== "TOTAL" && tally.best !== null)
    .map((tally) => {
      const number = tally.best ?? 0;
      return `${number}${tally.open ? "+" : ""} ${classWord({ victimClass: tally.victimClass, plural: number !== 1 })}`;
    })
    .join(", ");
}

/** The acting side's code, where one state acted. */
export const actingSide = (incident: Pick<IncidentSummary, "actors">): string | null =>
  incident.actors[0]?.iso3 ?? null;

export type Parties = Country[];

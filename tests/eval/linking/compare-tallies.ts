import { type CrisisView, intervalOf, type RecordedClaim, type TallyView } from "@demarche/domain";
import type { LabelledIncident } from "./labelled-incidents.ts";
import type { Found } from "./link-articles.ts";

export type Compared = { incident: string; labelled: string; derived: string; agrees: boolean };

/**
 * The killed of each labelled incident against those of the incident that holds most of its claims. Labels take the
 * lowest number that anyone stated at any time; the ledger leaves out of its range what R5–R7 set apart, so the low
 * agrees too where the explanation shows that number as superseded, set aside or a lower bound that agrees.
 */
export const compareTallies = (input: {
  incidents: readonly LabelledIncident[];
  found: readonly Found[];
  view: CrisisView;
  claimById: ReadonlyMap<string, RecordedClaim>;
}): Compared[] =>
  input.incidents.flatMap(({ incidentId, killedTally }) => {
    const tally = tallyOf({ ...input, incidentId });
    if (killedTally === null) return [];
    const lows = tally === null ? [] : lowsApart({ tally, claimById: input.claimById });
    const { low, best, high } = killedTally;
    const lowAgrees = tally?.low === low || lows.includes(low);
    return {
      incident: incidentId,
      labelled: `${low}/${best}/${high}`,
      derived: tally === null ? "none" : `${tally.low}/${tally.best}/${tally.high}`,
      agrees: lowAgrees && tally?.best === best && tally.high === high,
    };
  });

/** The numbers that R6 and R7 take out of the range, and the lower bounds that agree with it (R5). */
const lowsApart = (input: { tally: TallyView; claimById: ReadonlyMap<string, RecordedClaim> }): number[] => {
  const { superseded, excluded, supporting, compatible } = input.tally.explanation;
  const lowsOf = (claims: typeof superseded, counts: (interval: { hi: number }) => boolean) =>
    claims.flatMap(({ claimId }) => {
      const claim = input.claimById.get(claimId)?.claim;
      const interval = claim?.type === "casualty" ? intervalOf(claim) : null;
      return interval !== null && counts(interval) ? [interval.lo] : [];
    });
  const isBound = ({ hi }: { hi: number }) => hi === Number.POSITIVE_INFINITY;
  return [...lowsOf([...superseded, ...excluded], () => true), ...lowsOf([...supporting, ...compatible], isBound)];
};

const tallyOf = (input: { incidentId: string; found: readonly Found[]; view: CrisisView }): TallyView | null => {
  const own = input.found.filter(({ label }) => label.incident === input.incidentId);
  const votes = new Map<string, number>();
  for (const { claimId } of own) {
    const id = claimId === null ? undefined : input.view.incidentOfClaim[claimId];
    if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a);
  return input.view.incidents.find(({ id }) => id === most?.[0])?.tallies.KILLED ?? null;
};

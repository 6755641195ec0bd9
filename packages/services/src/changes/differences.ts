import type { CrisisView } from "@demarche/domain";
import { actDifferences } from "./act-differences.ts";
import { incidentDifferences } from "./incident-differences.ts";
import { missionDifferences } from "./mission-differences.ts";

/** One thing that reads differently after than before, with the claims that brought it. */
export type Difference = { summary: string; claimIds: string[] };

/** What reads differently in the later of two views of one crisis; an act that moved a mission is told once, there. */
export function differences({ before, after }: { before: CrisisView; after: CrisisView }): Difference[] {
  const missions = missionDifferences({ before, after });
  const told = new Set(missions.flatMap(({ claimIds }) => claimIds));
  const acts = actDifferences({ before, after }).filter(({ claimIds }) => !claimIds.some((id) => told.has(id)));
  const known = new Set(before.claimIds);
  return [...incidentDifferences({ before, after }), ...missions, ...acts].map(({ summary, claimIds }) => {
    const fresh = claimIds.filter((id) => !known.has(id));
    return { summary, claimIds: fresh.length > 0 ? fresh : claimIds };
  });
}

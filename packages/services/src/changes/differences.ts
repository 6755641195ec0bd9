import type { CrisisView } from "@demarche/domain";
import { actDifferences } from "./act-differences.ts";
import { contradictionDifferences } from "./contradiction-differences.ts";
import { originDifferences, type SourceNames, silenceDifferences } from "./coverage-differences.ts";
import { incidentDifferences } from "./incident-differences.ts";
import { identityDifferences } from "./incident-identity.ts";
import { missionDifferences } from "./mission-differences.ts";
import { sumDifferences } from "./sum-differences.ts";

/** One thing that reads differently after than before, with the claims, or failing those the texts, that brought it. */
export type Difference = { summary: string; claimIds: string[]; documentIds?: string[] };

/** What sources and texts are called. */
export type Names = { sources: SourceNames; documents: ReadonlyMap<string, string> };

/** What reads differently in the later of two views of one crisis; an act that moved a mission is told once, there. */
export function differences(input: { before: CrisisView; after: CrisisView; names: Names }): Difference[] {
  const { before, after, names } = input;
  const missions = missionDifferences({ before, after });
  const told = new Set(missions.flatMap(({ claimIds }) => claimIds));
  const acts = actDifferences({ before, after }).filter(({ claimIds }) => !claimIds.some((id) => told.has(id)));
  const known = new Set(before.claimIds);
  const all = [
    ...identityDifferences({ before, after }),
    ...incidentDifferences({ before, after }),
    ...missions,
    ...acts,
    ...sumDifferences({ before, after }),
    ...contradictionDifferences({ before, after }),
    ...originDifferences({ before, after, titles: names.documents }),
    ...silenceDifferences({ before, after, names: names.sources }),
  ];
  return all.map((one) => {
    const fresh = one.claimIds.filter((id) => !known.has(id));
    return { ...one, claimIds: fresh.length > 0 ? fresh : [...new Set(one.claimIds)] };
  });
}

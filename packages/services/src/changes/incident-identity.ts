import type { CrisisView, IncidentView } from "@demarche/domain";
import type { Difference } from "./differences.ts";

type Views = { before: CrisisView; after: CrisisView };

/** Incidents that became one, that came apart, or that count no longer (R13). */
export function identityDifferences({ before, after }: Views): Difference[] {
  const was = before.incidents.filter(({ inScope }) => inScope);
  const is = after.incidents.filter(({ inScope }) => inScope);
  const merged = is.flatMap((one) => {
    const from = was.filter((other) => bulkIn(other, one));
    return from.length < 2
      ? []
      : [{ summary: `Now one incident, ${one.title}: ${titles(from)}`, claimIds: one.claimIds }];
  });
  const parted = was.flatMap((one) => {
    const into = is.filter((other) => shares(one, other) && bulkIn(other, one));
    if (into.length < 2) return [];
    return [{ summary: `Now ${into.length} incidents, once ${one.title}: ${titles(into)}`, claimIds: one.claimIds }];
  });
  const gone = was.filter((one) => !is.some((other) => shares(one, other)));
  const left = gone.map((one) => ({
    summary: `No longer counted: ${one.title}, ${whyGone(one, after)}`,
    claimIds: one.claimIds,
  }));
  return [...merged, ...parted, ...left];
}

function whyGone(one: IncidentView, after: CrisisView): string {
  return after.incidents.some((other) => shares(one, other)) ? "outside the crisis" : "nothing known tells of it";
}

function shares(one: IncidentView, other: IncidentView): boolean {
  return one.claimIds.some((id) => other.claimIds.includes(id));
}

/** Whether most of what tells of the one now tells of the other. */
function bulkIn(one: IncidentView, other: IncidentView): boolean {
  const there = new Set(other.claimIds);
  return one.claimIds.filter((id) => there.has(id)).length * 2 > one.claimIds.length;
}

function titles(incidents: readonly IncidentView[]): string {
  return incidents.map(({ title }) => title).join("; ");
}

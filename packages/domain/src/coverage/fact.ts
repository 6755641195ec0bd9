import { byText, groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { CoverageFact } from "../views/coverage-view.ts";

/** What one claim says of a fact, in words; whether the best reading contradicts it, or a later figure replaced it (R6). */
export type Telling = { claim: KnownClaim; value: string; differs: boolean; superseded?: boolean };

export type FactSubject = Pick<CoverageFact, "id" | "label" | "incidentId" | "missionId" | "best">;

/**
 * One row of the matrix (R22): a cell for each source that gives the fact; silent are those among `covering` that do
 * not. Null where no source gives it. Outlets and origins count only what R7 does not set aside (R21).
 */
export function factOf(input: {
  subject: FactSubject;
  tellings: readonly Telling[];
  covering: readonly KnownClaim[];
}): CoverageFact | null {
  const { subject, tellings, covering } = input;
  if (tellings.length === 0) return null;
  const bySource = groupBy(tellings, ({ claim }) => claim.document.sourceId);
  const cells = [...bySource].map(([sourceId, told]) => cellOf(sourceId, told));
  const counted = tellings.filter(({ claim }) => claim.setAside === null).map(({ claim }) => claim.document);
  const silent = new Set(covering.map(({ document }) => document.sourceId).filter((id) => !bySource.has(id)));
  return {
    ...subject,
    outlets: new Set(counted.map(({ sourceId }) => sourceId)).size,
    origins: new Set(counted.map(({ originId }) => originId)).size,
    cells: cells.sort((a, b) => byText(a.sourceId, b.sourceId)),
    silent: [...silent].sort(byText),
  };
}

/** What a source says where R7 sets nothing aside; else what was set aside, marked. */
function cellOf(sourceId: string, told: readonly Telling[]): CoverageFact["cells"][number] {
  const counted = told.filter(({ claim }) => claim.setAside === null);
  const shown = counted.length > 0 ? counted : told;
  return {
    sourceId,
    value: [...new Set(shown.map(({ value }) => value))].join(" / "),
    differs: shown.some(({ differs, superseded = false }) => differs && !superseded),
    superseded: shown.every(({ superseded = false }) => superseded),
    excluded: counted.length === 0,
    claimIds: shown.map(({ claim }) => claim.id).sort(byText),
  };
}

/** Claims that review left standing and that no wrong zone bars (R2). */
export function showable(claims: readonly KnownClaim[]): KnownClaim[] {
  return claims.filter(({ reviewState, setAside }) => reviewState !== "REJECTED" && setAside?.rule !== "R2");
}

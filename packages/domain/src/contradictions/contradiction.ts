import { byText } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { ContradictionView } from "../views/coverage-view.ts";
import type { ContradictionKind } from "../vocabulary/record.ts";

/** One side of a contradiction: what is said, and the claims that say it. */
export type Side = { value: string; claims: readonly KnownClaim[] };

export type Subject = Pick<ContradictionView, "subject" | "incidentId" | "missionId"> & {
  kind: ContradictionKind;
  about: string;
};

/** A contradiction as an object (R23); its id holds while the thing it is about does. Null with fewer than two sides. */
export function contradictionOf(input: {
  subject: Subject;
  sides: readonly Side[];
  state?: ContradictionView["state"];
}): ContradictionView | null {
  const { kind, about, subject, incidentId, missionId } = input.subject;
  const members = input.sides.filter(({ claims }) => claims.length > 0).map(memberOf);
  if (members.length < 2) return null;
  return {
    id: `contradiction-${kind.toLowerCase()}-${about}`,
    kind,
    state: input.state ?? "OPEN",
    subject,
    incidentId,
    missionId,
    members,
    resolution: null,
  };
}

/** Open while what stands now contradicts itself; superseded where only what has since been taken back does (R6). */
export function openOrSuperseded(input: {
  subject: Subject;
  now: readonly Side[];
  ever: readonly Side[];
}): ContradictionView | null {
  const { subject, now, ever } = input;
  return contradictionOf({ subject, sides: now }) ?? contradictionOf({ subject, sides: ever, state: "SUPERSEDED" });
}

function memberOf({ value, claims }: Side): ContradictionView["members"][number] {
  return {
    value,
    claimIds: [...new Set(claims.map(({ id }) => id))].sort(byText),
    documents: new Set(claims.map(({ documentId }) => documentId)).size,
    excluded: claims.every(({ setAside }) => setAside !== null),
  };
}

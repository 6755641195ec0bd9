import type { Decision, Ruling } from "../decisions/decision.ts";

/** What a change of the decisions in force bears on. Incidents are named by claims of theirs. */
export type Touched = { claimIds: Set<string>; documentIds: Set<string>; incidentsOf: Set<string>; pairs: Set<string> };

/** What the decisions that came into force or fell away bear on. */
export function touchedBy(input: { before: readonly Decision[]; after: readonly Decision[] }): Touched {
  const touched: Touched = { claimIds: new Set(), documentIds: new Set(), incidentsOf: new Set(), pairs: new Set() };
  const [before, after] = [new Set(input.before.map(({ id }) => id)), new Set(input.after.map(({ id }) => id))];
  for (const { id, ruling } of input.before) if (!after.has(id)) note({ touched, ruling });
  for (const { id, ruling } of input.after) if (!before.has(id)) note({ touched, ruling });
  return touched;
}

function note({ touched, ruling }: { touched: Touched; ruling: Ruling }): void {
  const { ids, into } = noted({ touched, ruling });
  for (const id of ids) into.add(id);
}

function noted({ touched, ruling }: { touched: Touched; ruling: Ruling }): {
  ids: readonly string[];
  into: Set<string>;
} {
  switch (ruling.kind) {
    case "REVIEW_CLAIMS":
    case "JUDGE_CREDIBILITY":
      return { ids: ruling.claimIds, into: touched.claimIds };
    case "ADD_CLAIM":
      return { ids: [ruling.claimId], into: touched.claimIds };
    case "CORRECT_CLAIM":
      return { ids: [ruling.claimId, ruling.correctionId], into: touched.claimIds };
    case "SET_DOCUMENT":
    case "RETRACT_DOCUMENT":
      return { ids: [ruling.documentId], into: touched.documentIds };
    case "LINK_COPIES":
    case "CUT_COPIES":
      return { ids: ruling.documentIds, into: touched.pairs };
    case "SET_INCIDENT":
    case "OVERRIDE_TALLY":
      return { ids: [ruling.claimId], into: touched.incidentsOf };
    default:
      return { ids: namedClaims(ruling), into: touched.incidentsOf };
  }
}

/** Claims whose incidents a ruling takes apart or puts together (R13). */
export function namedClaims(ruling: Ruling): readonly string[] {
  if (ruling.kind === "ASSIGN_CLAIMS") return [...ruling.claimIds, ruling.besideClaimId];
  return ruling.kind === "MERGE_INCIDENTS" || ruling.kind === "SPLIT_INCIDENT" ? ruling.claimIds : [];
}

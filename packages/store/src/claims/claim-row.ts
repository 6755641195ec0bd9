import type { Claim, ClaimKind } from "@demarche/domain";
import { canonicalJson } from "../ledger/canonical-json.ts";
import type { claims } from "./claims.table.ts";

type Row = typeof claims.$inferSelect;

const KINDS: Record<Claim["type"], ClaimKind> = {
  casualty: "CASUALTY",
  diplomatic: "DIPLOMATIC",
  incident: "INCIDENT",
};

/** A claim to be kept. */
export type NewClaim = Pick<Row, "id" | "crisisId" | "documentId" | "extractor" | "partOf" | "recordedAt"> & {
  claim: Claim;
  /** Counts towards nothing until a person accepts it (R2). */
  draft?: true;
};

type About = Pick<
  Row,
  | "effect"
  | "quantifier"
  | "min"
  | "max"
  | "victimClass"
  | "scope"
  | "incidentKind"
  | "act"
  | "status"
  | "actor"
  | "target"
  | "country"
  | "admin1"
  | "startsOn"
  | "endsOn"
>;

const NOTHING: About = {
  effect: null,
  quantifier: null,
  min: null,
  max: null,
  victimClass: null,
  scope: null,
  incidentKind: null,
  act: null,
  status: null,
  actor: null,
  target: null,
  country: null,
  admin1: null,
  startsOn: null,
  endsOn: null,
};

function about(claim: Claim): About {
  if (claim.type === "diplomatic") {
    const { act, status, actor, target, date } = claim;
    return { ...NOTHING, act, status, actor, target, startsOn: date?.start ?? null, endsOn: date?.end ?? null };
  }
  const { kind, actors, target, country, admin1, date } = claim.incident;
  const incident = { ...NOTHING, incidentKind: kind, actor: actors[0] ?? null, target, country, admin1 };
  const dated = { ...incident, startsOn: date?.start ?? null, endsOn: date?.end ?? null };
  if (claim.type === "incident") return dated;
  const { effect, quantifier, min, max, victimClass, scope } = claim;
  return { ...dated, effect, quantifier, min, max, victimClass, scope };
}

/** The row of a claim: its canonical JSON, and columns to ask by. */
export function claimRow({ claim, draft, ...ids }: NewClaim): Row {
  return {
    ...ids,
    draft: draft ? 1 : null,
    kind: KINDS[claim.type],
    zone: claim.zone,
    claimantName: claim.claimant?.name ?? null,
    claimantKind: claim.claimant?.kind ?? null,
    claimantParty: claim.claimant?.party ?? null,
    ...about(claim),
    payload: canonicalJson(claim),
  };
}

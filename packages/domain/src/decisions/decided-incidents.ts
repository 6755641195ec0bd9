import type { LinkedIncident } from "../incidents/link-incidents.ts";
import { byText } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { corrections, withCorrections } from "./corrections.ts";
import type { Decision, DecisionOf } from "./decision.ts";

type Linked = readonly LinkedIncident[];

/**
 * The incidents as a person sees them: merged, split and with claims assigned, one decision after the other (R13).
 * A merged incident keeps the id of the one recorded first; what a split takes out is named after its own first claim.
 * A decision about claims that are not known changes nothing.
 */
export function decidedIncidents(input: {
  linked: Linked;
  decisions: readonly Decision[];
  claimById: ReadonlyMap<string, KnownClaim>;
}): Linked {
  const corrected = corrections(input.decisions);
  return input.decisions.reduce<Linked>((linked, decision) => {
    const { ruling } = decision;
    if (ruling.kind === "MERGE_INCIDENTS") return merged(linked, new Set(ruling.claimIds));
    if (ruling.kind !== "SPLIT_INCIDENT" && ruling.kind !== "ASSIGN_CLAIMS") return linked;
    const claimIds = withCorrections(ruling.claimIds, corrected);
    if (ruling.kind === "SPLIT_INCIDENT")
      return split({ ...input, linked, decision: { ...decision, ruling: { ...ruling, claimIds } } });
    return assigned({ ...input, linked, decision: { ...decision, ruling: { ...ruling, claimIds } } });
  }, input.linked);
}

function holds(incident: LinkedIncident, ids: ReadonlySet<string>): boolean {
  return incident.claims.some(({ id }) => ids.has(id));
}

function merged(linked: Linked, ids: ReadonlySet<string>): Linked {
  const [first, ...others] = linked.filter((incident) => holds(incident, ids)).sort(byFirstClaim);
  if (first === undefined || others.length === 0) return linked;
  const one: LinkedIncident = {
    id: first.id,
    placed: first.placed || others.some(({ placed }) => placed),
    claims: [first, ...others].flatMap(({ claims }) => claims).sort(byRecording),
  };
  return linked.flatMap((incident) => (incident === first ? [one] : others.includes(incident) ? [] : [incident]));
}

type Move<K extends "SPLIT_INCIDENT" | "ASSIGN_CLAIMS"> = {
  linked: Linked;
  decision: DecisionOf<K>;
  claimById: ReadonlyMap<string, KnownClaim>;
};

function split({ linked, decision, claimById }: Move<"SPLIT_INCIDENT">): Linked {
  const claims = known(decision.ruling.claimIds, claimById);
  const [first] = claims;
  if (first === undefined) return linked;
  return [...without(linked, claims), { id: `inc_${first.id}.${decision.id}`, placed: true, claims }];
}

function assigned({ linked, decision, claimById }: Move<"ASSIGN_CLAIMS">): Linked {
  const { claimIds, besideClaimId } = decision.ruling;
  const home = linked.find((incident) => holds(incident, new Set([besideClaimId])));
  const claims = known(claimIds, claimById).filter((claim) => home !== undefined && !home.claims.includes(claim));
  if (home === undefined || claims.length === 0) return linked;
  const fuller = { ...home, claims: [...home.claims, ...claims].sort(byRecording) };
  return without(linked, claims).map((incident) => (incident.id === home.id ? fuller : incident));
}

function without(linked: Linked, claims: readonly KnownClaim[]): Linked {
  const moved = new Set(claims.map(({ id }) => id));
  return linked
    .map((incident) => ({ ...incident, claims: incident.claims.filter(({ id }) => !moved.has(id)) }))
    .filter((incident) => incident.claims.length > 0);
}

function known(ids: readonly string[], claimById: ReadonlyMap<string, KnownClaim>): KnownClaim[] {
  return [...new Set(ids)].flatMap((id) => claimById.get(id) ?? []).sort(byRecording);
}

function byFirstClaim(a: LinkedIncident, b: LinkedIncident): number {
  const [one, other] = [a.claims[0], b.claims[0]];
  return one === undefined || other === undefined ? 0 : byRecording(one, other);
}

function byRecording(a: KnownClaim, b: KnownClaim): number {
  return byText(a.recordedAt, b.recordedAt) || byText(a.id, b.id);
}

import type { Claim, ClaimKind } from "@demarche/domain";
import { canonicalJson } from "../ledger/canonical-json.ts";
import { placeOf } from "../ledger/committed-rows.ts";
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

/** What of an event can be asked for. */
function eventColumns(claim: Claim) {
  const event = claim.type === "diplomatic" ? null : claim.incident;
  const act = claim.type === "diplomatic" ? claim : null;
  const date = event?.date ?? act?.date ?? null;
  return {
    incidentKind: event?.kind ?? null,
    act: act?.act ?? null,
    status: act?.status ?? null,
    actor: event?.actors[0] ?? act?.actor ?? null,
    target: event?.target ?? act?.target ?? null,
    country: event?.country ?? null,
    admin1: event?.admin1 ?? null,
    startsOn: date?.start ?? null,
    endsOn: date?.end ?? null,
  };
}

function figureColumns(claim: Claim) {
  const figure = claim.type === "casualty" ? claim : null;
  return {
    effect: figure?.effect ?? null,
    quantifier: figure?.quantifier ?? null,
    min: figure?.min ?? null,
    max: figure?.max ?? null,
    victimClass: figure?.victimClass ?? null,
    scope: figure?.scope ?? null,
  };
}

/** The row of a claim: its canonical JSON, and columns to ask by. `unquoted`: the JSON without the words it quotes. */
export function claimRow(kept: NewClaim): { row: Row; unquoted: string } {
  const { claim } = kept;
  const row = {
    id: kept.id,
    crisisId: kept.crisisId,
    documentId: kept.documentId,
    extractor: kept.extractor,
    partOf: kept.partOf,
    recordedAt: kept.recordedAt,
    draft: kept.draft ? 1 : null,
    kind: KINDS[claim.type],
    zone: claim.zone,
    claimantName: claim.claimant?.name ?? null,
    claimantKind: claim.claimant?.kind ?? null,
    claimantParty: claim.claimant?.party ?? null,
    ...figureColumns(claim),
    ...eventColumns(claim),
    payload: canonicalJson(claim),
  };
  return { row, unquoted: canonicalJson({ ...claim, evidence: claim.evidence.map(placeOf) }) };
}

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

/** What of an event, or of an act, can be asked for. */
function eventOf(claim: Claim) {
  if (claim.type === "diplomatic") return { event: null, act: claim, date: claim.date };
  return { event: claim.incident, act: null, date: claim.incident.date };
}

/** The row of a claim: its canonical JSON, and columns to ask by. `unquoted`: the JSON without the words it quotes. */
export function claimRow({ claim, ...kept }: NewClaim): { row: Row; unquoted: string } {
  const { payload, unquoted } = payloadOf(claim);
  const figure = claim.type === "casualty" ? claim : null;
  const { event, act, date } = eventOf(claim);
  const row = {
    id: kept.id,
    crisisId: kept.crisisId,
    documentId: kept.documentId,
    kind: KINDS[claim.type],
    zone: claim.zone,
    claimantName: claim.claimant?.name ?? null,
    claimantKind: claim.claimant?.kind ?? null,
    claimantParty: claim.claimant?.party ?? null,
    effect: figure?.effect ?? null,
    quantifier: figure?.quantifier ?? null,
    min: figure?.min ?? null,
    max: figure?.max ?? null,
    victimClass: figure?.victimClass ?? null,
    scope: figure?.scope ?? null,
    incidentKind: event?.kind ?? null,
    act: act?.act ?? null,
    status: act?.status ?? null,
    actor: event?.actors[0] ?? act?.actor ?? null,
    target: event?.target ?? act?.target ?? null,
    country: event?.country ?? null,
    admin1: event?.admin1 ?? null,
    startsOn: date?.start ?? null,
    endsOn: date?.end ?? null,
    extractor: kept.extractor,
    partOf: kept.partOf,
    draft: kept.draft ? 1 : null,
    recordedAt: kept.recordedAt,
    payload,
  };
  return { row, unquoted };
}

/** Stands once in a claim that quotes nothing: within a string the marks would be escaped. */
const NO_EVIDENCE = '"evidence":[]';

/** The claim is written out once; only its evidence differs. */
function payloadOf(claim: Claim): { payload: string; unquoted: string } {
  const json = canonicalJson({ ...claim, evidence: [] });
  const gap = json.indexOf(NO_EVIDENCE) + NO_EVIDENCE.length - "[]".length;
  const [before, after] = [json.slice(0, gap), json.slice(gap + "[]".length)];
  const withEvidence = (evidence: unknown) => before + canonicalJson(evidence) + after;
  return { payload: withEvidence(claim.evidence), unquoted: withEvidence(claim.evidence.map(placeOf)) };
}

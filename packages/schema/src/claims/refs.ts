import type { CasualtyClaim, ClaimKind, DiplomaticClaim, IncidentClaim, Moment, RecordedClaim } from "@demarche/domain";
import { builder } from "../builder.ts";

/** A claim as the ledger holds it, and the moment it is looked at. */
export type ClaimShape = { record: RecordedClaim; moment: Moment };
export type ClaimShapeOf<C> = ClaimShape & { record: { claim: C } };
export type CasualtyClaimShape = ClaimShapeOf<CasualtyClaim>;
export type DiplomaticClaimShape = ClaimShapeOf<DiplomaticClaim>;
export type IncidentClaimShape = ClaimShapeOf<IncidentClaim>;

export const ClaimType = builder.interfaceRef<ClaimShape>("Claim");
export const CasualtyClaimType = builder.objectRef<CasualtyClaimShape>("CasualtyClaim");
export const DiplomaticClaimType = builder.objectRef<DiplomaticClaimShape>("DiplomaticClaim");
export const IncidentClaimType = builder.objectRef<IncidentClaimShape>("IncidentClaim");

export const TYPE_NAMES = {
  casualty: "CasualtyClaim",
  diplomatic: "DiplomaticClaim",
  incident: "IncidentClaim",
} as const;

export const CLAIM_KIND_OF = {
  casualty: "CASUALTY",
  diplomatic: "DIPLOMATIC",
  incident: "INCIDENT",
} as const satisfies Record<RecordedClaim["claim"]["type"], ClaimKind>;

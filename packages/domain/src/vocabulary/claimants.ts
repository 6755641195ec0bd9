/** Who asserts a figure or an act; the party it belongs to is a separate field. */
export const CLAIMANT_KINDS = [
  "GOVERNMENT",
  "MILITARY",
  "ARMED_GROUP",
  "LOCAL_OFFICIAL",
  "MEDICAL",
  "WITNESS",
  "NGO",
  "IGO",
  "STATE_MEDIA",
  "MEDIA",
  "ANALYST",
  "UNATTRIBUTED",
] as const;
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number];

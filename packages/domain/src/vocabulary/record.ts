/** The two clocks of R16: what the world could know, what this record knew. */
export const CLOCKS = ["PUBLISHED", "RECORDED"] as const;
export type Clock = (typeof CLOCKS)[number];

export const CLAIM_KINDS = ["CASUALTY", "DIPLOMATIC", "INCIDENT"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** DRAFT: a claim that nobody has accepted, a language model's or a person's taken back; it counts towards nothing (R2). */
export const REVIEW_STATES = ["DRAFT", "PROPOSED", "ACCEPTED", "REJECTED", "CORRECTED"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What a contradiction is about (R23). */
export const CONTRADICTION_KINDS = ["VALUE", "CLASS", "DATE", "PLACE", "ACTOR", "ACT", "OCCURRENCE"] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

export const CONTRADICTION_STATES = ["OPEN", "RESOLVED", "SUPERSEDED"] as const;
export type ContradictionState = (typeof CONTRADICTION_STATES)[number];

/** Part of a document (figures in some zones count towards nothing, R2). */
export const ZONES = [
  "HEADLINE",
  "BODY",
  "QUOTE",
  "CAPTION",
  "KEY_POINTS",
  "TABLE",
  "BOILERPLATE",
  "CREDIT",
  "DISCLAIMER",
] as const;
export type Zone = (typeof ZONES)[number];

/** What the reader or the desk noticed about a document as a whole. */
export const DOCUMENT_FLAGS = [
  "MACHINE_WRITTEN",
  "OPINION",
  "UNSUPPORTED_LANGUAGE",
  "PUBLISHED_AT_UNKNOWN",
  "NEAR_DUPLICATE",
  "REDACTED",
] as const;
export type DocumentFlag = (typeof DOCUMENT_FLAGS)[number];

/** Admiralty source reliability: A completely … E unreliable; F cannot be judged, which is not the worst. */
export const SOURCE_GRADES = ["A", "B", "C", "D", "E", "F"] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];

/** Admiralty information credibility: 1 confirmed … 5 improbable, 6 cannot be judged. */
export const CREDIBILITY_DIGITS = [1, 2, 3, 4, 5, 6] as const;
export type CredibilityDigit = (typeof CREDIBILITY_DIGITS)[number];

export const OWNERSHIP_KINDS = ["STATE", "PUBLIC", "PRIVATE", "AGENCY", "PARTY", "UNKNOWN"] as const;
export type OwnershipKind = (typeof OWNERSHIP_KINDS)[number];

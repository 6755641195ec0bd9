/** A claim as a page needs it; what only one kind has is null or absent elsewhere. */
export type ClaimView = {
  id: string;
  kind: string;
  zone: string;
  publishedAt: string | null;
  credibility: number | null;
  /** Of kind UNATTRIBUTED where the document speaks in its own voice. */
  claimant: { name: string; kind: string; party: string | null };
  evidence: Evidence[];
  document: ClaimDocument;
};

/** A span of the stored text; `sentence` is the whole sentence around it, with where the span lies in it. */
export type Evidence = {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  sentence: { text: string; markStart: number; markEnd: number };
};

export type ClaimDocument = {
  id: string;
  title: string | null;
  publishedAt: string | null;
  flags: readonly string[];
  source: { id: string; name: string; grade: string };
};

/** A claim with the rule that put it where it stands, and why. */
export type ReasonedClaimView = { claim: ClaimView; rule: string; reason: string };

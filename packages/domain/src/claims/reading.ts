import type { DocumentFlag, Zone } from "../vocabulary/documents.ts";
import type { Claim, EvidenceSpan, IsoDay } from "./claim.ts";

/** A stretch of the stored text, in UTF-16 code units. */
export type ZoneSpan = { zone: Zone; start: number; end: number };

/**
 * An agency or outlet named as where a text comes from. TEXT: the text is the agency's ("Reuters" as a credit line);
 * INPUTS: parts are ("With agency inputs", resolved to agencies the text names); PHOTO: a picture only, never a text origin (R21).
 */
export type Credit = { agency: string; kind: "TEXT" | "INPUTS" | "PHOTO"; evidence: EvidenceSpan };

export type ReaderInput = { text: string; title: string | null; publishedAt: IsoDay | null };

/** Everything that a reader says about one text. Deterministic for a given reader version. */
export type Reading = {
  extractor: { name: string; version: string };
  language: string | null;
  zones: ZoneSpan[];
  flags: DocumentFlag[];
  credits: Credit[];
  claims: Claim[];
  /** True where each claim waits for a person to accept it before it counts (R2): a language model's. */
  draft?: true;
};

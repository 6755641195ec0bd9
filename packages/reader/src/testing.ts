import type { CasualtyClaim, IncidentClaim, Reading } from "@demarche/domain";
import { readDocument } from "./read-document.ts";

/** Reads a text published on a Saturday, 11 May 2024. For tests. */
export const read = (text: string, publishedAt: string | null = "2024-05-11"): Reading =>
  readDocument({ text, title: null, publishedAt });

export const casualties = (text: string, publishedAt?: string | null): CasualtyClaim[] =>
  read(text, publishedAt).claims.filter((claim) => claim.type === "casualty");

/** The figures that the text states, without derived totals: "KILLED EXACT 9 CHILD". */
export const figures = (text: string): string[] =>
  casualties(text)
    .filter((claim) => !claim.derived)
    .map(
      ({ effect, quantifier, min, max, victimClass }) =>
        `${effect} ${quantifier} ${min ?? ""}..${max ?? ""} ${victimClass}`,
    );

export const incidents = (text: string, publishedAt?: string | null): IncidentClaim[] =>
  read(text, publishedAt).claims.filter((claim) => claim.type === "incident");

import type { Claim } from "../claims/claim.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";

export type Telling = KnownClaim & { claim: Extract<Claim, { type: "casualty" | "incident" }> };

/**
 * The claims that weigh when an incident's place, kind and names are counted: what copies of one origin tell alike
 * weighs as often as in the copy that tells it most, so that no copy tips the scale (R4).
 */
export function onceAnOrigin(claims: readonly Telling[]): readonly Telling[] {
  const documents = new Set(claims.map(({ documentId }) => documentId));
  const origins = new Set(claims.map(({ document }) => document.originId));
  if (documents.size === origins.size) return claims;
  const alike = groupBy(claims, ({ document, claim }) => `${document.originId}|${JSON.stringify(claim.incident)}`);
  return [...alike.values()].flatMap((telling) => fullest([...groupBy(telling, documentOf).values()]));
}

function documentOf({ documentId }: Telling): string {
  return documentId;
}

function fullest(copies: readonly Telling[][]): Telling[] {
  return copies.reduce((most, copy) => (copy.length > most.length ? copy : most), []);
}

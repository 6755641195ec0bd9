import type { KnownDiplomaticClaim } from "./diplomatic-claims.ts";
import { differentCompany, plainName } from "./names.ts";
import { ordinalOf, type Stretch } from "./stretch.ts";

/** Tellings of one act while they are gathered. `days` null: no telling is dated. */
export type Occasion = {
  days: Stretch | null;
  firstKnownOn: number;
  claims: KnownDiplomaticClaim[];
  daysByDocument: Map<string, Stretch[]>;
  companies: Map<string, string[]>;
};

export function occasionFrom(days: Stretch | null): Occasion {
  return { days, firstKnownOn: Number.NaN, claims: [], daysByDocument: new Map(), companies: new Map() };
}

/** Whether a telling's company can be that of the occasion. */
export function meets(occasion: Occasion, { claim }: KnownDiplomaticClaim): boolean {
  if (claim.participants.length < 2 || occasion.companies.has(keyOf(claim.participants))) return true;
  const company = claim.participants.map(plainName);
  return ![...occasion.companies.values()].some((other) => differentCompany(other, company));
}

export function addTo(occasion: Occasion, known: KnownDiplomaticClaim, days: Stretch | null): void {
  const { documentId, document, claim } = known;
  if (occasion.claims.length === 0) occasion.firstKnownOn = ordinalOf(document.knownOn);
  occasion.claims.push(known);
  const told = occasion.daysByDocument.get(documentId) ?? [];
  occasion.daysByDocument.set(documentId, days === null ? told : [...told, days]);
  if (claim.participants.length < 2) return;
  const key = keyOf(claim.participants);
  if (!occasion.companies.has(key)) occasion.companies.set(key, claim.participants.map(plainName));
}

function keyOf(names: readonly string[]): string {
  return names.join("|");
}

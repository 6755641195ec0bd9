import type { Claim, IncidentMention } from "../claims/claim.ts";
import { groupBy } from "../ledger/group-by.ts";
import { keptByList } from "../ledger/kept-by-list.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { latelyKept } from "../ledger/lately-kept.ts";

export type Telling = KnownClaim & { claim: Extract<Claim, { type: "casualty" | "incident" }> };

/**
 * The claims that weigh when an incident's place, kind and names are counted: what copies of one origin tell alike
 * weighs as often as in the copy that tells it most, so that no copy tips the scale (R4).
 */
export function onceAnOrigin(claims: readonly Telling[]): readonly Telling[] {
  const [documents, origins] = [new Set<string>(), new Set<string>()];
  let last: Telling | null = null;
  for (const claim of claims) {
    if (claim.document === last?.document) continue;
    documents.add(documentOf(claim));
    origins.add(originOf(claim));
    last = claim;
  }
  if (documents.size === origins.size) return claims;
  return [...groupBy(claims, originOf).values()].flatMap(onceTold);
}

/** No other origin bears on what copies of one tell, so it is kept from one derivation to the next. */
function onceTold(claims: readonly Telling[]): readonly Telling[] {
  const [first] = claims;
  if (first === undefined || claims.every(({ documentId }) => documentId === first.documentId)) return claims;
  return toldOnce(claims);
}

function withoutCopies(claims: readonly Telling[]): readonly Telling[] {
  const alike = groupBy(claims, ({ claim }) => wordingOf(claim.incident));
  return [...alike.values()].flatMap((telling) => fullest([...groupBy(telling, documentOf).values()]));
}

/** Most copies tell of events that are one object. */
function wordingOf(incident: IncidentMention): string {
  const known = WORDINGS.get(incident) ?? { told: JSON.stringify(incident) };
  WORDINGS.set(incident, known);
  return known.told;
}

const MOST_WORDINGS = 16_000;
const WORDINGS = latelyKept<IncidentMention, { told: string }>(MOST_WORDINGS);

function documentOf({ documentId }: Telling): string {
  return documentId;
}

function originOf({ document }: Telling): string {
  return document.originId;
}

function fullest(copies: readonly Telling[][]): Telling[] {
  return copies.reduce((most, copy) => (copy.length > most.length ? copy : most), []);
}

const toldOnce = keptByList(withoutCopies);

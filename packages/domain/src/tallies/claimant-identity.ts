import type { Claimant } from "../claims/claim.ts";
import { countryAdjective, countryName } from "../countries/country-name.ts";
import { byText } from "../ledger/group-by.ts";
import type { ClaimantIdentity } from "../views/tally-view.ts";
import type { ClaimantKind } from "../vocabulary/claimants.ts";
import { plainWords } from "../vocabulary/plain-words.ts";
import { bodyOf } from "./claimant-body.ts";

export const UNATTRIBUTED_ID = "unattributed";

const UNATTRIBUTED: ClaimantIdentity = {
  id: UNATTRIBUTED_ID,
  name: "Unattributed",
  kind: "UNATTRIBUTED",
  party: null,
};

/** Kinds that speak for a state with one voice: a government, its ministry, its army, its governor. */
const STATE_VOICES: readonly ClaimantKind[] = ["GOVERNMENT", "MILITARY", "LOCAL_OFFICIAL"];
const MEDIA_VOICES: readonly ClaimantKind[] = ["STATE_MEDIA", "MEDIA"];

const GROUP_NAMES: Partial<Record<ClaimantKind, (adjective: string) => string>> = {
  MEDICAL: (adjective) => `${adjective} hospitals and medics`,
  WITNESS: (adjective) => `${adjective} witnesses`,
  ANALYST: (adjective) => `${adjective} analysts`,
};

/**
 * The claimant group that a claimant speaks in (R6): everyone who speaks for one state is that state, its media
 * are another voice, others stand under their own name. Null, the document's own voice, is "Unattributed".
 */
export function claimantIdentity(claimant: Claimant | null): ClaimantIdentity {
  if (claimant === null || claimant.kind === "UNATTRIBUTED") return UNATTRIBUTED;
  const known = IDENTITIES.get(claimant) ?? identityOf(claimant);
  IDENTITIES.set(claimant, known);
  return known;
}

/** A claim's claimant is asked for in every tally that the claim bears on. */
const IDENTITIES = new WeakMap<Claimant, ClaimantIdentity>();

function identityOf(claimant: Claimant): ClaimantIdentity {
  const { kind, party } = claimant;
  const name = bodyOf(claimant.name);
  if (party === null) return { id: `named:${slug(name)}`, name, kind, party };
  if (STATE_VOICES.includes(kind)) return { id: `state:${party}`, name: countryName(party), kind: "GOVERNMENT", party };
  const adjective = countryAdjective(party);
  if (MEDIA_VOICES.includes(kind)) return { id: `media:${party}`, name: `${adjective} media`, kind: "MEDIA", party };
  if (kind === "IGO") return { id: `igo:${party}`, name: countryName(party), kind, party };
  const groupName = GROUP_NAMES[kind];
  if (groupName !== undefined) {
    return { id: `${kind.toLowerCase()}:${party}`, name: groupName(adjective), kind, party };
  }
  return { id: `${kind.toLowerCase()}:${party}:${slug(name)}`, name, kind, party };
}

/** Spelling that folds case, accents, apostrophes and punctuation. */
function slug(name: string): string {
  const words = plainWords(name);
  return (words.length > 1 && words[0] === "the" ? words.slice(1) : words).join("-");
}

/** Order of rows: states first, then others, the texts' own voice last. */
export function byStanding(a: ClaimantIdentity, b: ClaimantIdentity): number {
  return standing(a) - standing(b) || byText(a.id, b.id);
}

function standing({ kind }: ClaimantIdentity): number {
  if (kind === "UNATTRIBUTED") return 2;
  return kind === "GOVERNMENT" ? 0 : 1;
}

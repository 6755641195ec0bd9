import type { CasualtyClaim, DiplomaticClaim, PartyCode } from "../claims/claim.ts";
import { gradeRank } from "../evidence/grade-of.ts";
import { intervalOf } from "../intervals/figure-interval.ts";
import { intersects } from "../intervals/interval.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim, KnownRecord } from "../ledger/known-record.ts";
import { RIVAL_ACTS } from "../missions/act-effects.ts";
import { missionId, missionsOfAct } from "../missions/mission-pairs.ts";
import type { ActView } from "../views/diplomacy-view.ts";
import type { ClaimantKind } from "../vocabulary/claimants.ts";
import type { CredibilityDigit } from "../vocabulary/documents.ts";

type Weighing = { record: KnownRecord; acts: readonly ActView[]; incidentOfClaim: Readonly<Record<string, string>> };

/**
 * Credibility digit of each known claim: the one set in review, else the one R24 proposes by what other independent
 * origins say of the same figure, event or act. A claim tied to nothing cannot be judged: 6.
 */
export function proposeCredibility(input: Weighing): Record<string, CredibilityDigit> {
  const { record, incidentOfClaim } = input;
  const actOfClaim = new Map(input.acts.flatMap((act) => act.claimIds.map((id) => [id, act] as const)));
  const keyOf = (known: KnownClaim) =>
    keyOfClaim({ known, actOfClaim, incidentOfClaim, parties: record.scope.parties });
  const standing = record.claims.filter(({ reviewState, setAside }) => reviewState !== "REJECTED" && setAside === null);
  const peersOf = groupBy(standing, keyOf);
  const digits = record.claims.map((known) => {
    const key = keyOf(known);
    const peers = key === null ? null : (peersOf.get(key) ?? []);
    return [known.id, known.credibility ?? proposed({ known, peers })] as const;
  });
  return Object.fromEntries(digits);
}

/** What a claim's peers speak of: one figure of one incident, its occurrence, or one mission's or act's fate. */
function keyOfClaim(input: {
  known: KnownClaim;
  actOfClaim: ReadonlyMap<string, ActView>;
  incidentOfClaim: Weighing["incidentOfClaim"];
  parties: readonly PartyCode[];
}): string | null {
  const { known, actOfClaim, incidentOfClaim, parties } = input;
  const { claim } = known;
  if (claim.type === "diplomatic") return keyOfAct({ act: actOfClaim.get(known.id), parties });
  const incident = incidentOfClaim[known.id];
  if (incident === undefined) return null;
  if (claim.type === "incident") return `${incident}/event`;
  return `${incident}/${claim.effect}/${claim.scope}/${claim.victimClass}/${claim.nationality ?? ""}`;
}

function keyOfAct({ act, parties }: { act: ActView | undefined; parties: readonly PartyCode[] }): string | null {
  if (act === undefined) return null;
  const pair = missionsOfAct({ act, parties })[0];
  return RIVAL_ACTS.includes(act.type) && pair !== undefined
    ? `${missionId(pair)}/${act.date.start?.slice(0, 7) ?? ""}`
    : act.id;
}

/** R24. Contradicted: by a side that as many independent origins tell. */
function proposed({ known, peers }: { known: KnownClaim; peers: readonly KnownClaim[] | null }): CredibilityDigit {
  if (peers === null) return 6;
  const others = peers.filter(({ id }) => id !== known.id);
  const agreeing = originsOf([known, ...others.filter((other) => agree(known, other))]);
  const against = others.filter((other) => !agree(known, other));
  if (against.length > 0 && originsOf(against) >= agreeing) {
    const best = Math.min(...against.map(({ document }) => gradeRank(document.grade)));
    const own = gradeRank(known.document.grade);
    if (best < own) return 5;
    if (best === own) return 4;
  }
  if (agreeing >= 2) return 1;
  return against.length === 0 && ofOwnSide(known) ? 2 : 3;
}

function originsOf(claims: readonly KnownClaim[]): number {
  return new Set(claims.map(({ document }) => document.originId)).size;
}

function agree({ claim: a }: KnownClaim, { claim: b }: KnownClaim): boolean {
  if (a.type === "casualty" && b.type === "casualty") return intersects(intervalOf(a), intervalOf(b));
  if (a.type === "incident" && b.type === "incident") return a.denied === b.denied;
  if (a.type !== "diplomatic" || b.type !== "diplomatic") return true;
  return a.act === b.act && (a.status === "DENIED") === (b.status === "DENIED");
}

const VOICES_OF_A_STATE: readonly ClaimantKind[] = ["GOVERNMENT", "MILITARY", "LOCAL_OFFICIAL", "MEDICAL"];

/** A party on its own side's loss, its own act, or what happened on its own ground. */
function ofOwnSide({ claim }: KnownClaim): boolean {
  const speaker = claim.claimant;
  if (speaker?.party == null || !VOICES_OF_A_STATE.includes(speaker.kind)) return false;
  return ownSides(claim).includes(speaker.party);
}

function ownSides(claim: KnownClaim["claim"]): (PartyCode | null)[] {
  if (claim.type === "casualty") return lossOf(claim);
  if (claim.type === "diplomatic") return ownActOf(claim);
  return [...claim.incident.actors, claim.incident.country];
}

function lossOf({ nationality, incident }: CasualtyClaim): (PartyCode | null)[] {
  return nationality === null ? [incident.country] : [nationality, incident.country];
}

function ownActOf({ actor }: DiplomaticClaim): (PartyCode | null)[] {
  return [actor];
}

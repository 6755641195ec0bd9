import { isPending } from "../acts/act-kinds.ts";
import type { KnownDiplomaticClaim } from "../acts/diplomatic-claims.ts";
import type { IsoDay } from "../claims/claim.ts";
import type { ActView } from "../views/diplomacy-view.ts";
import type { ClaimantKind } from "../vocabulary/claimants.ts";
import type { MissionStatus } from "../vocabulary/diplomacy.ts";
import { ACT_EFFECTS } from "./act-effects.ts";

/** An act told of one mission, parted by what its tellings can do (R18). */
export type MissionReading = {
  act: ActView;
  status: MissionStatus;
  /** Day to order by: the best date, else the first day on which it was known. */
  day: IsoDay;
  moving: KnownDiplomaticClaim[];
  reported: { claim: KnownDiplomaticClaim; reason: string }[];
};

const SPEAKS_FOR_ITS_STATE: readonly ClaimantKind[] = ["GOVERNMENT", "MILITARY", "LOCAL_OFFICIAL", "STATE_MEDIA"];

/** What the act's claims say of the mission; null where the act moves no status. */
export function readingOf(input: { act: ActView; claims: readonly KnownDiplomaticClaim[] }): MissionReading | null {
  const { act, claims } = input;
  const status = ACT_EFFECTS[act.type]?.status ?? null;
  const told = claims.filter(({ claim, setAside }) => stands(claim) && setAside?.rule !== "R2");
  if (status === null || told.length === 0) return null;
  const denied = deniedByCompetentSide(claims);
  const judged = told.map((claim) => ({
    claim,
    reason: whyItDoesNotMove(claim) ?? (denied ? "denied by the competent side" : null),
  }));
  const moving = judged.filter(({ reason }) => reason === null).map(({ claim }) => claim);
  const reported = judged.flatMap(({ claim, reason }) => (reason === null ? [] : [{ claim, reason }]));
  const first = told.map(({ document }) => document.knownOn).sort()[0] ?? "";
  return { act, status, day: act.date.start ?? first, moving, reported };
}

function stands(claim: KnownDiplomaticClaim["claim"]): boolean {
  return claim.status !== "DENIED" && !isPending(claim);
}

/** R18: the competent side is named as the actor, in a counted claim that is neither hearsay nor the other side's word. */
function whyItDoesNotMove({ claim, setAside }: KnownDiplomaticClaim): string | null {
  if (setAside !== null) return `set aside: ${setAside.reason}`;
  if (claim.actor === null || !claim.actorNamed) return "names no actor";
  if (claim.status === "REPORTED") return "hearsay";
  const speaker = claim.claimant;
  if (speaker?.party != null && speaker.party === claim.target && SPEAKS_FOR_ITS_STATE.includes(speaker.kind)) {
    return "other side's word";
  }
  return ofLowerEnvoy(claim) ? "tells of an envoy below the ambassador" : null;
}

function ofLowerEnvoy(claim: KnownDiplomaticClaim["claim"]): boolean {
  return (
    claim.act.startsWith("AMBASSADOR_") && claim.level !== null && !["AMBASSADOR", "UNKNOWN"].includes(claim.level)
  );
}

/** A denial by the side whose act it would be outweighs the word of others, not its own. */
function deniedByCompetentSide(claims: readonly KnownDiplomaticClaim[]): boolean {
  const own = claims.filter(({ claim, setAside }) => {
    return (
      setAside === null &&
      claim.claimant !== null &&
      claim.claimant.party !== null &&
      claim.claimant.party === claim.actor
    );
  });
  return own.length > 0 && own.every(({ claim }) => claim.status === "DENIED");
}

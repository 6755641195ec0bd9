import type { DayInterval, IsoDay, PartyCode } from "../claims/claim.ts";
import type { ActStatus, DiplomaticActType, MissionStatus, RepresentationLevel } from "../vocabulary/diplomacy.ts";
import type { DatedFact } from "./incident-view.ts";
import type { ClaimantIdentity } from "./tally-view.ts";

/** OVERDUE is derived: a planned day passed with no effect evidenced. */
export const OVERLAY_STATUSES = ["DISCUSSED", "AGREED", "PLANNED"] as const;
export type OverlayStatus = (typeof OVERLAY_STATUSES)[number];

/** One act, however often told. */
export type ActView = {
  id: string;
  type: DiplomaticActType;
  status: ActStatus;
  actor: PartyCode | null;
  target: PartyCode | null;
  date: DatedFact;
  plannedDate: DayInterval | null;
  participants: string[];
  cameo: string | null;
  plover: string | null;
  disputed: boolean;
  /** True where only claims that R7 sets aside tell of it. */
  excluded: boolean;
  claimIds: string[];
};

/** Something pending over a mission's status: it never moves the state (R18). */
export type MissionOverlay = {
  act: DiplomaticActType;
  status: OverlayStatus;
  date: DatedFact;
  plannedDate: DayInterval | null;
  overdue: boolean;
  claimIds: string[];
};

/** What others say happened, without the competent side's word (R18). */
export type ReportedReading = {
  act: DiplomaticActType;
  claimants: ClaimantIdentity[];
  claimIds: string[];
  /** Why it did not move the status: "names no actor", "other side's word", "hearsay", "set aside: …". */
  reason: string;
};

/** `from`/`to` null: unknown start, still running. */
export type MissionPeriod = {
  from: IsoDay | null;
  to: IsoDay | null;
  status: MissionStatus;
  /** True where presupposed by a later act rather than stated (a recall presupposes an ambassador in post). */
  inferred: boolean;
  level: RepresentationLevel;
  actIds: string[];
  disputed: boolean;
};

/** A directed pair: the sending state's mission in the receiving state. */
export type MissionView = {
  id: string;
  sending: PartyCode;
  receiving: PartyCode;
  status: MissionStatus;
  since: DatedFact | null;
  level: RepresentationLevel;
  levelInferred: boolean;
  levelClaimIds: string[];
  disputed: boolean;
  /** Claims that carry the status. Empty while UNKNOWN. */
  claimIds: string[];
  overlays: MissionOverlay[];
  reported: ReportedReading[];
  timeline: MissionPeriod[];
};

import type { IsoDay } from "../claims/claim.ts";
import type { CrisisScope, DocumentRecord, Moment, RecordedClaim, SourceRecord } from "../record/record.ts";
import type { ReasonedClaim } from "../views/tally-view.ts";
import type { SourceGrade } from "../vocabulary/documents.ts";

/** A document known at the moment, with what the rules need of it. */
export type KnownDocument = DocumentRecord & {
  /** Grade in force: of its source at the moment, E for a text that declares itself machine-written (R25). */
  grade: SourceGrade;
  /** Day on which it could be known: published, else retrieved (R16). */
  knownOn: IsoDay;
  /** Origin of its facts; copies share one (R21). */
  originId: string;
};

/** Why a claim counts towards nothing (R2: wrong zone; R7: unreliable, machine-written or rejected). */
export type SetAside = Pick<ReasonedClaim, "rule" | "reason">;

export type KnownClaim = RecordedClaim & { document: KnownDocument; setAside: SetAside | null };

/** The record as it stood at one moment, indexed. Claims stand in the order of recording, then of id. */
export type KnownRecord = {
  scope: CrisisScope;
  moment: Moment;
  documents: KnownDocument[];
  sources: SourceRecord[];
  claims: KnownClaim[];
  documentById: ReadonlyMap<string, KnownDocument>;
  sourceById: ReadonlyMap<string, SourceRecord>;
  claimById: ReadonlyMap<string, KnownClaim>;
  claimsByDocument: ReadonlyMap<string, KnownClaim[]>;
};

/** Known claims by their ids. */
export type ClaimsById = { claimById: Pick<ReadonlyMap<string, KnownClaim>, "get"> };

import type { DayInterval, IsoDay, PartyCode } from "../claims/claim.ts";
import type { CasualtyEffect } from "../vocabulary/casualties.ts";
import type { DatePrecision, IncidentGrade, IncidentKind, WherePrecision } from "../vocabulary/incidents.ts";
import type { TallyView } from "./tally-view.ts";

/** One reading of a date and the claims that give it; `excluded` readings are shown but never best (R7, R17). */
export type DateReading = DayInterval & { claimIds: string[]; documents: number; origins: number; excluded: boolean };

/** The best date, and every reading (R17). Null start and end: unknown. */
export type DatedFact = {
  start: IsoDay | null;
  end: IsoDay | null;
  precision: DatePrecision | null;
  disputed: boolean;
  readings: DateReading[];
};

export type PlaceView = {
  name: string | null;
  admin1: string | null;
  country: PartyCode | null;
  latitude: number | null;
  longitude: number | null;
  precision: WherePrecision | null;
};

export type IncidentActor = { name: string; iso3: PartyCode | null };

export type IncidentView = {
  /** Stable: derived from the incident's earliest recorded claim. */
  id: string;
  kind: IncidentKind;
  title: string;
  grade: IncidentGrade;
  actors: IncidentActor[];
  target: string | null;
  date: DatedFact;
  place: PlaceView;
  /**
   * False: outside the crisis's parties or window, another year's background, or told so thinly that it may be a part
   * or a retelling of others; kept, shown apart, never counted.
   */
  inScope: boolean;
  /** Decisions that set a particular of it or a number (R10, R26), in order. */
  decisionIds: string[];
  claimIds: string[];
  tallies: Record<CasualtyEffect, TallyView>;
};

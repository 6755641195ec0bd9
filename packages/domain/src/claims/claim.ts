import type { CasualtyEffect, FigureScope, Quantifier, VictimClass } from "../vocabulary/casualties.ts";
import type { ClaimantKind } from "../vocabulary/claimants.ts";
import type { ActStatus, DiplomaticActType, RepresentationLevel } from "../vocabulary/diplomacy.ts";
import type { Zone } from "../vocabulary/documents.ts";
import type { DatePrecision, IncidentKind, WherePrecision } from "../vocabulary/incidents.ts";

/** ISO 3166-1 alpha-3 (IRN); intergovernmental bodies use UNO, EUU and the like. */
export type PartyCode = string;
/** ISO 8601 calendar day, `2024-01-16`. */
export type IsoDay = string;
/** ISO 8601 instant in UTC, `2024-01-19T08:30:00.000Z`. */
export type IsoInstant = string;

/**
 * Where a claim stands in the stored text: W3C TextPositionSelector (`start`/`end`, UTF-16 code units)
 * and TextQuoteSelector (`exact` with up to 32 units of context on each side).
 */
export type EvidenceSpan = { start: number; end: number; exact: string; prefix: string; suffix: string };

/** Days an event fell in, both ends included, as precisely as the text says (UCDP date_prec). */
export type DayInterval = { start: IsoDay; end: IsoDay; precision: DatePrecision };

/** Who asserts. `party` is the state or body that the claimant speaks for. `via` is the outlet it spoke through. */
export type Claimant = { name: string; kind: ClaimantKind; party: PartyCode | null; via: string | null };

/** The event a claim is about, as far as its own text tells. */
export type IncidentMention = {
  kind: IncidentKind;
  /** Acting states; empty where none is said. */
  actors: PartyCode[];
  /** The acting side as worded, for states and for anyone else ("unknown gunmen"). */
  actorName: string | null;
  /** Who or what was aimed at, as worded. */
  target: string | null;
  /** ISO 3166-1 alpha-3 of the ground where it happened. */
  country: PartyCode | null;
  /** ISO 3166-2 subdivision. */
  admin1: string | null;
  place: string | null;
  wherePrecision: WherePrecision | null;
  /** Null where the text gives none, or gives only a weekday and no publication date resolves it (R17). */
  date: DayInterval | null;
  /** The words that date it ("on Tuesday night"). */
  dateWording: string | null;
};

type ClaimBase = {
  /** Null: the document speaks in its own voice (UNATTRIBUTED). */
  claimant: Claimant | null;
  /** Day on which the claimant said it, where the text tells; else the published date stands in (R6). */
  assertedOn: IsoDay | null;
  zone: Zone;
  /** At least one span; the first carries the claim itself. */
  evidence: EvidenceSpan[];
};

/** A countable statement of people killed, injured, missing, detained or displaced. */
export type CasualtyClaim = ClaimBase & {
  type: "casualty";
  effect: CasualtyEffect;
  quantifier: Quantifier;
  /** Stated bounds as in the exchange format: EXACT n → n,n; AT_LEAST n → n,null; MORE_THAN n → n+1,null; … */
  min: number | null;
  max: number | null;
  /** The words of the figure ("at least nine people"). */
  wording: string;
  victimClass: VictimClass;
  /** ISO 3166-1 alpha-3 of the counted people, only where worded. */
  nationality: PartyCode | null;
  scope: FigureScope;
  /** A total summed from a list that is stated as the whole (R3). */
  derived: boolean;
  /** Index, in the same reading, of the total that this class figure is a part of. */
  partOf: number | null;
  /** "up from seven": a figure that the text itself says is outdated (R6). */
  statedSuperseded: boolean;
  incident: IncidentMention;
};

/** One act between two states (or a state and a body). */
export type DiplomaticClaim = ClaimBase & {
  type: "diplomatic";
  act: DiplomaticActType;
  status: ActStatus;
  /** Acting state; null where the text leaves it open. */
  actor: PartyCode | null;
  target: PartyCode | null;
  /** False where the actor is understood from context but named by no word of the clause (R18). */
  actorNamed: boolean;
  date: DayInterval | null;
  dateWording: string | null;
  plannedDate: DayInterval | null;
  /** People taking part, as named. */
  participants: string[];
  /** Level of representation that the wording shows of the envoy acted upon or acting, e.g. "the chargé d’affaires, its most senior diplomat" (R20); NONE: an envoy who heads no mission. */
  level: RepresentationLevel | null;
};

/** That an event took place, or is denied to have. */
export type IncidentClaim = ClaimBase & {
  type: "incident";
  denied: boolean;
  incident: IncidentMention;
};

export type Claim = CasualtyClaim | DiplomaticClaim | IncidentClaim;

import type { CasualtyClaim, DayInterval, IncidentClaim, IncidentMention, PartyCode } from "../claims/claim.ts";
import { daysBetween } from "../dates/days.ts";
import { byText } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { type IncidentKind, STRIKE_KINDS } from "../vocabulary/incidents.ts";
import { AIMED_KINDS } from "./kinds.ts";

/** Seizing people or things is another event than harming them, even on the same day at the same place. */
const SEIZURE_KINDS: readonly IncidentKind[] = ["ABDUCTION", "ARREST", "LOOTING_PROPERTY_DESTRUCTION"];

/**
 * What of a claim identifies its incident (R13). `side`: the acting states, "clash" where states fought each
 * other, "nonstate" where someone else acted, null where the text names nobody.
 */
export type Mention = {
  claim: KnownClaim;
  event: "harm" | "seizure";
  side: string | null;
  states: readonly PartyCode[];
  /** Where the text places it; null too where it only repeats the acting state's name. */
  country: PartyCode | null;
  /** The ground to take where nothing else tells. */
  likelyCountry: PartyCode | null;
  admin1: string | null;
  date: DayInterval | null;
  /** How much of where, who and when is left open: less sorts first. */
  openness: number;
  /** False: it may join an incident, but is too thin to make one. */
  founds: boolean;
};

/** The mention of a claim, or null for claims of no single incident: acts, sums over several, mutual strikes. */
export function mentionOf(claim: KnownClaim): Mention | null {
  const stated = claim.claim;
  if (stated.type === "diplomatic") return null;
  if (isAggregate(stated)) return null;
  const { incident } = stated;
  const mention: Mention = {
    claim,
    event: SEIZURE_KINDS.includes(incident.kind) ? "seizure" : "harm",
    side: speaksOfItself(stated) ? null : sideOf(incident),
    states: actingStates(stated),
    country: namesActorOnly(incident) && !speaksOfItself(stated) ? null : incident.country,
    likelyCountry: incident.country,
    admin1: incident.admin1,
    date: incident.date,
    openness: 0,
    founds: founds(claim),
  };
  mention.openness = opennessOf(mention);
  return mention;
}

function opennessOf(mention: Mention): number {
  const several = mention.states.length > 1 && mention.side !== "clash" ? 1 : 0;
  const place = mention.admin1 === null ? 2 : 0;
  const date = preciseDate(mention) === null ? 4 : 0;
  return several + place + date + (mention.side === null ? 8 : 0) + (mention.country === null ? 16 : 0);
}

/** Sorts by what the texts are and not by when they were recorded, so that linking knows no order of intake. */
export function inTextOrder(a: Mention, b: Mention): number {
  const [one, other] = [a.claim, b.claim];
  return (
    byText(one.document.knownOn, other.document.knownOn) ||
    byText(one.document.sha256, other.document.sha256) ||
    (one.claim.evidence[0]?.start ?? 0) - (other.claim.evidence[0]?.start ?? 0) ||
    byText(one.id, other.id)
  );
}

/** Precise enough to tell one day's event from the next (UCDP date_prec 1 or 2). */
export function preciseDate(mention: Mention): DayInterval | null {
  return mention.date !== null && mention.date.precision <= 2 ? mention.date : null;
}

function sideOf(incident: IncidentMention): string | null {
  if (incident.actors.length === 0) return incident.actorName === null ? null : "nonstate";
  if (incident.kind === "ARMED_CLASH") return "clash";
  return [...incident.actors].sort().join("+");
}

/** A claim that covers more than one incident: so scoped, told of states that struck each other, or of weeks (R12). */
export function isAggregate(claim: CasualtyClaim | IncidentClaim): boolean {
  if (isMutualFire(claim.incident)) return true;
  return claim.type === "casualty" && (claim.scope !== "INCIDENT" || isOfWeeks(claim.incident));
}

/** No day and no side is told, and no province: what is left may be any event. */
export function isThin(mention: Mention): boolean {
  return mention.date === null && mention.side === null && mention.admin1 === null;
}

/** A count of more days than a week, over a whole country or nowhere said, is a running total and no single event's. */
function isOfWeeks({ date, admin1, place }: IncidentMention): boolean {
  return date !== null && admin1 === null && place === null && daysBetween(date.start, date.end) >= 7;
}

/** "Peru's strike killed four" names Peru as acting; that it struck at home takes a place to believe. */
function namesActorOnly({ actors, country, admin1, kind }: IncidentMention): boolean {
  return admin1 === null && actors.length === 1 && actors[0] === country && AIMED_KINDS.includes(kind);
}

/** The states that a claim names as acting, in order. */
export function actingStates(claim: CasualtyClaim | IncidentClaim): readonly PartyCode[] {
  const known = STATES.get(claim) ?? (speaksOfItself(claim) ? [] : [...claim.incident.actors].sort());
  STATES.set(claim, known);
  return known;
}

/** Asked for whenever something joins the claim's incident. */
const STATES = new WeakMap<CasualtyClaim | IncidentClaim, readonly PartyCode[]>();

/** A state that tells of harm on its own ground is the speaker; that it also struck itself takes a place to believe. */
function speaksOfItself({ claimant, incident }: CasualtyClaim | IncidentClaim): boolean {
  return claimant !== null && claimant.party === incident.country && namesActorOnly(incident);
}

/** "Both countries exchanged strikes" tells of two incidents at least. */
function isMutualFire({ actors, kind, country }: IncidentMention): boolean {
  if (actors.length < 2 || !STRIKE_KINDS.includes(kind)) return false;
  return country === null || actors.includes(country);
}

/**
 * A figure always does. A bare mention does where it names the ground and either a state acting abroad or the day
 * with who acted or in which province: other talk of attacks is background.
 */
function founds(claim: KnownClaim): boolean {
  if (claim.setAside?.rule === "R2") return false;
  const stated = claim.claim;
  if (stated.type !== "incident") return stated.type === "casualty";
  const { country, admin1, date, actors } = stated.incident;
  if (stated.denied || country === null) return false;
  if (actors.length > 0 && !actors.includes(country)) return true;
  return date !== null && date.precision <= 2 && (sideOf(stated.incident) !== null || admin1 !== null);
}

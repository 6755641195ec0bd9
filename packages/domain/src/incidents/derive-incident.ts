import type { PartyCode } from "../claims/claim.ts";
import { countryName } from "../countries/country-name.ts";
import { datedFact } from "../dates/dated-fact.ts";
import { type IncidentRulings, NO_RULINGS } from "../decisions/incident-rulings.ts";
import { overridden } from "../decisions/overridden-tally.ts";
import { groupBy, mostFrequent } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { CrisisScope } from "../record/record.ts";
import type { PartIndex } from "../tallies/derived-totals.ts";
import { isCasualtyFigure } from "../tallies/figure.ts";
import { incidentTally } from "../tallies/incident-tally.ts";
import type { IncidentActor, IncidentView } from "../views/incident-view.ts";
import type { TallyView } from "../views/tally-view.ts";
import { CASUALTY_EFFECTS, type CasualtyEffect } from "../vocabulary/casualties.ts";
import { incidentGrade } from "./incident-grade.ts";
import { placeOf, setPlace } from "./incident-place.ts";
import { incidentTitle } from "./incident-title.ts";
import { majorityKind } from "./kinds.ts";
import type { LinkedIncident } from "./link-incidents.ts";
import { actingStates } from "./mention.ts";
import { onceAnOrigin, type Telling } from "./once-an-origin.ts";
import { isInScope } from "./scope.ts";

/** The view of one linked incident from the claims of it that were known (R13, R14, R17). */
export function deriveIncident(input: {
  linked: LinkedIncident;
  scope: CrisisScope;
  parts: PartIndex;
  rulings?: IncidentRulings;
}): IncidentView {
  const { linked, scope, parts } = input;
  const { setting, overrides, decisionIds } = input.rulings ?? NO_RULINGS;
  const telling = tellingClaims(linked.claims);
  const mentions = onceAnOrigin(telling).map(({ claim }) => claim.incident);
  const kind = setting.kind ?? majorityKind(mentions.map((mention) => mention.kind));
  const states = setting.actors ? statesOf(setting.actors) : actingStatesOf(telling);
  const actors = setting.actors ?? actorsOf({ states, names: mentions.map((mention) => mention.actorName) });
  const place = setting.place ? setPlace(setting.place) : placeOf(mentions);
  const date = { ...datedFact(dateEvidence(linked.claims)), ...setting.date };
  const ground = { country: place.country, states };
  const tallies = talliesOf({ claims: linked.claims, parts, ground, overrides });
  return {
    id: linked.id,
    kind,
    title: incidentTitle({ kind, actors, place }),
    grade: incidentGrade({ claims: linked.claims, actors: states, tallies }),
    actors,
    target: mostFrequent(mentions.map((mention) => mention.target)),
    date,
    place,
    inScope: setting.inScope ?? (linked.placed && isInScope({ scope, actors: states, country: place.country, date })),
    decisionIds,
    claimIds: linked.claims.map((claim) => claim.id),
    tallies,
  };
}

/** The claims that describe the incident: those that count, or all where none does. */
function tellingClaims(claims: readonly KnownClaim[]): readonly Telling[] {
  const all = claims.every(isTelling) ? claims : claims.filter(isTelling);
  if (all.every(isCounted)) return all;
  const counted = all.filter(isCounted);
  return counted.length > 0 ? counted : all;
}

function isCounted({ setAside }: KnownClaim): boolean {
  return setAside === null;
}

function isTelling(claim: KnownClaim): claim is Telling {
  return claim.claim.type !== "diplomatic";
}

function actorsOf(input: { states: readonly PartyCode[]; names: readonly (string | null)[] }): IncidentActor[] {
  if (input.states.length > 0) return input.states.map((iso3) => ({ name: countryName(iso3), iso3 }));
  const name = mostFrequent(input.names);
  return name === null ? [] : [{ name, iso3: null }];
}

function actingStatesOf(telling: readonly Telling[]): PartyCode[] {
  const states = new Set<PartyCode>();
  for (const { claim } of telling) for (const state of actingStates(claim)) states.add(state);
  return [...states].sort();
}

function statesOf(actors: readonly IncidentActor[]): PartyCode[] {
  return actors.flatMap(({ iso3 }) => iso3 ?? []).sort();
}

function dateEvidence(claims: readonly KnownClaim[]) {
  return claims.flatMap((claim) => {
    const stated = claim.claim;
    if (stated.type === "diplomatic" || stated.incident.date === null || claim.setAside?.rule === "R2") return [];
    return [{ claim, interval: stated.incident.date }];
  });
}

function talliesOf(input: {
  claims: readonly KnownClaim[];
  parts: PartIndex;
  ground: { country: PartyCode | null; states: readonly PartyCode[] };
  overrides: IncidentRulings["overrides"];
}): Record<CasualtyEffect, TallyView> {
  const { parts, ground, overrides } = input;
  const figures = groupBy(input.claims.filter(isCasualtyFigure), ({ claim }) => claim.effect);
  const tally = (effect: CasualtyEffect) =>
    overridden({
      tally: incidentTally({ effect, figures: figures.get(effect) ?? [], parts, ground }),
      decision: overrides.get(effect),
    });
  const entries = CASUALTY_EFFECTS.map((effect) => [effect, tally(effect)] as const);
  return Object.fromEntries(entries) as Record<CasualtyEffect, TallyView>;
}

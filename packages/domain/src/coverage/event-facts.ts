import { countryName } from "../countries/country-name.ts";
import { daysIntersect } from "../dates/days.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { CoverageFact } from "../views/coverage-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import { factOf, type Telling } from "./fact.ts";
import { daysText } from "./value-text.ts";

type Covered = { incident: IncidentView; claims: readonly KnownClaim[] };

/** The day of an incident as each source gives it (R17). */
export function dateFact({ incident, claims }: Covered): CoverageFact | null {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const { start, end, precision, readings } = incident.date;
  const best = start === null || end === null || precision === null ? null : { start, end, precision };
  const tellings = readings.flatMap((reading) => {
    const differs = best !== null && !daysIntersect(reading, best);
    return reading.claimIds.flatMap((id): Telling[] => {
      const claim = byId.get(id);
      return claim === undefined ? [] : [{ claim, value: daysText(reading), differs }];
    });
  });
  return factOf({
    subject: {
      id: `${incident.id}:DATE`,
      label: `${incident.title}: day`,
      incidentId: incident.id,
      missionId: null,
      best: best === null ? null : daysText(best),
    },
    tellings,
    covering: claims,
  });
}

/** Who acted, as each source says it; sources that name a state differ where they name none of the same. */
export function actorFact({ incident, claims }: Covered): CoverageFact | null {
  const states = incident.actors.flatMap(({ iso3 }) => iso3 ?? []);
  const tellings = claims.flatMap((claim): Telling[] => {
    const value = actorText(claim);
    if (value === null) return [];
    const named = actorCodes(claim);
    const differs = named.length > 0 && states.length > 0 && !named.some((code) => states.includes(code));
    return [{ claim, value, differs }];
  });
  const best = incident.actors.map(({ name, iso3 }) => (iso3 === null ? name : countryName(iso3))).join(" and ");
  return factOf({
    subject: {
      id: `${incident.id}:ACTOR`,
      label: `${incident.title}: acting side`,
      incidentId: incident.id,
      missionId: null,
      best: best === "" ? null : best,
    },
    tellings,
    covering: claims,
  });
}

/** Acting states that the claim names; none for a denial. */
export function actorCodes({ claim }: KnownClaim): string[] {
  if (claim.type === "diplomatic" || (claim.type === "incident" && claim.denied)) return [];
  return [...claim.incident.actors].sort();
}

function actorText(known: KnownClaim): string | null {
  const { claim } = known;
  const codes = actorCodes(known);
  if (codes.length > 0) return codes.map(countryName).join(" and ");
  if (claim.type === "diplomatic" || (claim.type === "incident" && claim.denied)) return null;
  return claim.incident.actorName;
}

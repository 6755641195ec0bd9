import { countryName } from "../countries/country-name.ts";
import { mentionOf } from "../incidents/mention.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { representativePoint } from "../places/point-of.ts";
import type { ContradictionView } from "../views/coverage-view.ts";
import type { IncidentView, PlaceView } from "../views/incident-view.ts";
import { contradictionOf } from "./contradiction.ts";

/** Places this far apart are no two names for one ground. */
const APART_KM = 60;

/** UCDP where_prec up to which the words name a place and not an area. */
const MOST_LOCAL = 2;

type Told = Pick<PlaceView, "name" | "admin1" | "country"> & { town: { latitude: number; longitude: number } | null };

/**
 * Where texts put one incident in two states, in two first-level divisions, or at two known places that lie apart
 * (R23). A place that nobody can find on the map contradicts nothing.
 */
export function ofPlaces(input: { incident: IncidentView; claims: readonly KnownClaim[] }): ContradictionView | null {
  const { incident, claims } = input;
  const placed = claims.flatMap((claim) => {
    const place = toldPlace(claim);
    return place === null ? [] : [{ claim, place }];
  });
  const groups = groupBy(placed, ({ place }) => `${place.country}|${place.admin1}|${place.name}`);
  const told = [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ place: first.place, by: [first, ...others].map(({ claim }) => claim) }],
  );
  const rivals = told.filter(({ place }) => told.some((other) => areApart(place, other.place)));
  return contradictionOf({
    subject: {
      kind: "PLACE",
      about: incident.id,
      subject: `${incident.title}: place`,
      incidentId: incident.id,
      missionId: null,
    },
    sides: rivals.map(({ place, by }) => ({ value: toldApartText({ place, rivals }), claims: by })),
  });
}

/** The ground that a claim names; its acting state's own name is none (R13). */
function toldPlace(claim: KnownClaim): Told | null {
  const mention = mentionOf(claim);
  if (mention === null || mention.country === null || claim.claim.type === "diplomatic") return null;
  if (claim.claim.type === "incident" && claim.claim.denied) return null;
  const { country, admin1 } = mention;
  const { place: name, wherePrecision } = claim.claim.incident;
  const point =
    wherePrecision !== null && wherePrecision <= MOST_LOCAL ? representativePoint({ name, admin1, country }) : null;
  return { name, admin1, country, town: point?.precision === 1 ? point : null };
}

function areApart(a: Told, b: Told): boolean {
  if (a.country !== b.country) return true;
  if (a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1) return true;
  return a.town !== null && b.town !== null && kilometres(a.town, b.town) > APART_KM;
}

const KM_PER_DEGREE = 111.2;

/** Over the short ways in question the globe is flat. */
function kilometres(a: NonNullable<Told["town"]>, b: NonNullable<Told["town"]>): number {
  const east = (a.longitude - b.longitude) * Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, east) * KM_PER_DEGREE;
}

/** The place by its name; places of one name by what else is told of them. */
function toldApartText(input: { place: Told; rivals: readonly { place: Told }[] }): string {
  const { place, rivals } = input;
  const text = placeText(place);
  if (rivals.filter((rival) => placeText(rival.place) === text).length === 1) return text;
  const { name, admin1, country } = place;
  return [name, admin1, country === null ? null : countryName(country)].filter((part) => part !== null).join(", ");
}

function placeText({ name, admin1, country }: Told): string {
  return name ?? admin1 ?? (country === null ? "" : countryName(country));
}

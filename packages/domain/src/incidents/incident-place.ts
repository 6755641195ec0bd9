import type { IncidentMention } from "../claims/claim.ts";
import type { IncidentSetting } from "../decisions/decision.ts";
import { mostFrequent } from "../ledger/group-by.ts";
import { representativePoint } from "../places/point-of.ts";
import type { PlaceView } from "../views/incident-view.ts";
import type { WherePrecision } from "../vocabulary/incidents.ts";

type Named = Pick<PlaceView, "name" | "admin1" | "country" | "precision">;

/** Where most mentions have it: the country first, then its division, then the place by name. */
export function placeOf(mentions: readonly IncidentMention[]): PlaceView {
  const country = mostFrequent(mentions.map((mention) => mention.country));
  const there = mentions.filter((mention) => mention.country === country);
  const admin1 = mostFrequent(there.map((mention) => mention.admin1));
  const near = there.filter((mention) => mention.admin1 === admin1);
  const name = mostFrequent(near.map((mention) => mention.place));
  const precisions = near
    .filter((mention) => mention.place === name)
    .flatMap((mention) => mention.wherePrecision ?? []);
  const precision = precisions.sort((a, b) => a - b)[0] ?? null;
  return withPoint({ name, admin1, country, precision });
}

/** A place that a person set is as precise as what is named of it (UCDP where_prec). */
export function setPlace({ country, admin1, name }: NonNullable<IncidentSetting["place"]>): PlaceView {
  const precision = name !== null ? 2 : admin1 !== null ? 4 : 6;
  return withPoint({ name, admin1, country, precision });
}

/** A part of a country, or waters and air that are nobody's, have no point that stands for them. */
const WITHOUT_POINT: readonly (WherePrecision | null)[] = [5, 7];

/** The precision is that of the point, where the point is further off than the words. */
function withPoint(place: Named): PlaceView {
  const point = representativePoint(place);
  if (point === null || (point.precision > 1 && WITHOUT_POINT.includes(place.precision))) {
    return { ...place, latitude: null, longitude: null };
  }
  const precision = place.precision === null || point.precision > place.precision ? point.precision : place.precision;
  return { ...place, latitude: point.latitude, longitude: point.longitude, precision };
}

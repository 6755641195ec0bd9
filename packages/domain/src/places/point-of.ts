import type { PartyCode } from "../claims/claim.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { WherePrecision } from "../vocabulary/incidents.ts";
import data from "./points.data.json" with { type: "json" };

/** Degrees north and east of a point in a place, and how far off it may be (UCDP where_prec: 1, 4 or 6). */
export type RepresentativePoint = { latitude: number; longitude: number; precision: WherePrecision };

type Named = { name: string | null; admin1: string | null; country: PartyCode | null };
type Rows = Readonly<Record<string, string>>;

const COUNTRIES: Rows = data.countries;
const DIVISIONS: Rows = data.divisions;
const TOWNS: Rows = data.towns;

/**
 * A point that stands for the place: its town, else the middle of its first-level division, else of its country. Null
 * where none is known. A town of a name that two divisions of the country share is not guessed at.
 */
export function representativePoint(place: Named): RepresentativePoint | null {
  const key = `${place.country}|${place.admin1}|${place.name}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const point = findPoint(place);
  kept.set(key, point);
  return point;
}

const MOST_KEPT = 10_000;
const kept = new Map<string, RepresentativePoint | null>();

function findPoint(place: Named): RepresentativePoint | null {
  const { admin1, country } = place;
  if (country === null) return null;
  const division = admin1 === null ? undefined : DIVISIONS[admin1];
  const [, ...middle] = COUNTRIES[country]?.split(",") ?? [];
  return (
    townPoint({ ...place, country }) ??
    pointFrom({ degrees: division?.split(",") ?? [], precision: 4 }) ??
    pointFrom({ degrees: middle, precision: 6 })
  );
}

function townPoint({ name, admin1, country }: Named & { country: PartyCode }): RepresentativePoint | null {
  if (name === null) return null;
  const found = areasOf({ admin1, country }).flatMap((area) => {
    const degrees = townsIn(area).get(plain(name));
    return degrees === undefined ? [] : [degrees];
  });
  const [degrees] = found;
  return degrees === undefined || found.length > 1 ? null : pointFrom({ degrees, precision: 1 });
}

function pointFrom(input: { degrees: readonly string[]; precision: WherePrecision }): RepresentativePoint | null {
  const [latitude, longitude] = input.degrees.map(Number);
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude, precision: input.precision };
}

/** The areas to look a town up in: its division and the towns of no known division, else all of the country's. */
function areasOf({ admin1, country }: { admin1: string | null; country: PartyCode }): string[] {
  if (admin1 !== null) return [admin1, country];
  return [country, ...(divisionsOf().get(COUNTRIES[country]?.split(",")[0] ?? "") ?? [])];
}

let divisionsByCountry: ReadonlyMap<string, readonly string[]> | null = null;

/** Divisions with towns by the country's ISO 3166-1 alpha-2 code. */
function divisionsOf(): ReadonlyMap<string, readonly string[]> {
  divisionsByCountry ??= groupBy(
    Object.keys(TOWNS).filter((key) => key.includes("-")),
    (key) => key.slice(0, 2),
  );
  return divisionsByCountry;
}

const indexed = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Degrees by folded name; an area is split up when it is first asked for. */
function townsIn(area: string): ReadonlyMap<string, readonly string[]> {
  const known = indexed.get(area);
  if (known !== undefined) return known;
  const rows = TOWNS[area]?.split(";") ?? [];
  const towns = new Map(
    rows.reverse().map((row) => {
      const [name = "", ...degrees] = row.split(",");
      return [plain(name), degrees] as const;
    }),
  );
  indexed.set(area, towns);
  return towns;
}

/** Letters without case, marks, spaces or hyphens. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

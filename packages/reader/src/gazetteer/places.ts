import type { PartyCode } from "@demarche/domain";
import { remembered } from "../foundation/remembered.ts";
import { facet } from "../foundation/words/facts.ts";
import { interned } from "../foundation/words/interned.ts";
import { fold } from "../text/normalise.ts";
import { ADMIN1_NAME_ROWS } from "./admin1-names.data.ts";
import { ALPHA2_ROWS } from "./alpha2.data.ts";
import cityData from "./cities.data.json" with { type: "json" };
import { EXONYMS } from "./exonyms.data.ts";
import { NEWS_TOWN_ROWS } from "./news-towns.data.ts";
import { spellingKey, spellingKeyOf } from "./spelling.ts";
import subdivisionData from "./subdivisions.data.json" with { type: "json" };

export type City = { name: string; country: PartyCode };
export type Subdivision = { code: string; country: PartyCode; name: string };
/** Subdivisions by spelling key, cities by folded name. */
export type PlaceIndex = {
  subdivisions: ReadonlyMap<string, readonly Subdivision[]>;
  cities: ReadonlyMap<string, City>;
  /** Other countries, smaller cities of which have the same folded name. */
  sharing: ReadonlyMap<string, readonly PartyCode[]>;
  firstKeys: ReadonlySet<string>;
  firstWords: ReadonlySet<string>;
};

/** A key this short is matched by the letters of the name only; a name of several words also written as one. */
const LEAST_KEY = 4;

const alpha3Of = (): ReadonlyMap<string, PartyCode> =>
  new Map(
    ALPHA2_ROWS.trim()
      .split(/\s+/)
      .map((pair) => [pair.slice(0, 2), interned(pair.slice(3))]),
  );

function add(index: Map<string, Subdivision[]>, subdivision: Subdivision): void {
  const words = fold(subdivision.name).split(/[\s-]+/);
  const key = spellingKey(words);
  const keys = key.replaceAll(" ", "").length >= LEAST_KEY ? [key] : [`=${words.join(" ")}`];
  if (words.length > 1) keys.push(`=${words.join("")}`);
  for (const entry of keys) {
    const bucket = index.get(entry);
    if (bucket?.some((other) => other.code === subdivision.code)) continue;
    if (bucket) bucket.push(subdivision);
    else index.set(entry, [subdivision]);
  }
}

function buildSubdivisions(toAlpha3: ReadonlyMap<string, PartyCode>): Map<string, Subdivision[]> {
  const index = new Map<string, Subdivision[]>();
  for (const row of ADMIN1_NAME_ROWS.trim().split("\n")) {
    const [code = "", names = ""] = row.split("|");
    const country = toAlpha3.get(code.slice(0, 2)) ?? "";
    for (const name of names.split(";")) add(index, { code, country, name });
  }
  for (const [country, names] of Object.entries(subdivisionData.subdivisions)) {
    for (const pair of names.split(";")) {
      const [code = "", name = ""] = pair.split("=");
      if (name.length > 2) add(index, { code, country, name });
    }
  }
  return index;
}

const inCapitals = (name: string): string => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

function buildCities(toAlpha3: ReadonlyMap<string, PartyCode>): Map<string, { name: string; country: PartyCode }> {
  const cities = new Map<string, { name: string; country: PartyCode }>();
  for (const [alpha2, names] of Object.entries(cityData.cities)) {
    const country = toAlpha3.get(alpha2);
    if (!country) continue;
    for (const name of names.split(";")) cities.set(fold(name).replaceAll("-", " "), { name, country });
  }
  for (const row of NEWS_TOWN_ROWS.trim().split("\n")) {
    const [country = "", names = ""] = row.split("|");
    for (const name of names.split(";")) cities.set(fold(name).replaceAll("-", " "), { name, country });
  }
  for (const [name, country] of EXONYMS) cities.set(name, { name: inCapitals(name), country });
  return cities;
}

function buildSharing(toAlpha3: ReadonlyMap<string, PartyCode>): Map<string, PartyCode[]> {
  const rows = Object.entries(cityData.shared);
  return new Map(
    rows.map(([name, codes]) => [
      fold(name).replaceAll("-", " "),
      codes.split(" ").flatMap((code) => toAlpha3.get(code) ?? []),
    ]),
  );
}

let index: PlaceIndex | null = null;

/** Built on first use from the data files beside this one. */
export function getPlaces(): PlaceIndex {
  if (index) return index;
  const toAlpha3 = alpha3Of();
  const subdivisions = buildSubdivisions(toAlpha3);
  const cities = buildCities(toAlpha3);
  const first = (name: string): string => name.split(" ", 1)[0] ?? "";
  const keys = [...subdivisions.keys()];
  const firstKeys = new Set(keys.filter((key) => !key.startsWith("=")).map(first));
  const exact = keys.filter((key) => key.startsWith("=")).map((key) => first(key.slice(1)));
  const firstWords = new Set([...exact, ...[...cities.keys()].map(first)]);
  index = { subdivisions, cities, sharing: buildSharing(toAlpha3), firstKeys, firstWords };
  return index;
}

/** Whether a place known to the index begins with a word of this spelling: most names don't, and are passed over. */
export const mayBeginPlace = facet((word) => {
  const { firstKeys, firstWords } = getPlaces();
  return firstWords.has(word) || firstKeys.has(spellingKeyOf(word));
});

/** Subdivisions that a name of folded words means, in any usual spelling. */
export const subdivisionsNamed = remembered((name): readonly Subdivision[] => {
  const { subdivisions } = getPlaces();
  const exact = subdivisions.get(`=${name}`);
  if (exact) return exact;
  const key = spellingKey(name.split(" "));
  return key.replaceAll(" ", "").length >= LEAST_KEY ? (subdivisions.get(key) ?? []) : [];
});

/** The city of that name: the one in a country that the text names before the largest. */
export function cityNamed(input: { name: string; countries: ReadonlySet<PartyCode> }): City | null {
  const { cities, sharing } = getPlaces();
  const { name } = input;
  const largest = cities.get(name);
  if (!largest || input.countries.has(largest.country)) return largest ?? null;
  const country = sharing.get(name)?.find((code) => input.countries.has(code));
  return country === undefined ? largest : { ...largest, country };
}

/** Whether cities of several countries have that name. */
export const isShared = (name: string): boolean => getPlaces().sharing.has(name);

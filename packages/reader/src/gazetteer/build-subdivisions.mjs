// Writes subdivisions.data.json from the npm package iso-3166 (MIT).
// Run: node packages/reader/src/gazetteer/build-subdivisions.mjs
import { writeFileSync } from "node:fs";
import { iso31661Alpha2ToAlpha3, iso31662 } from "iso-3166";

const subdivisions = {};
for (const { code, name, parent } of iso31662) {
  const country = iso31661Alpha2ToAlpha3[parent];
  if (!country) continue;
  subdivisions[country] ??= [];
  subdivisions[country].push(`${code}=${name}`);
}
const compact = Object.fromEntries(
  Object.entries(subdivisions)
    .sort()
    .map(([code, names]) => [code, names.join(";")]),
);
const source = "npm iso-3166 4.4.0 (MIT): ISO 3166-2 codes whose parent is a country";
writeFileSync(
  new URL("./subdivisions.data.json", import.meta.url),
  `${JSON.stringify({ source, subdivisions: compact }, null, 1)}\n`,
);

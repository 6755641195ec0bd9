import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const BIOME = join(ROOT, "node_modules/@biomejs/biome/bin/biome");

const MAY_IMPORT = {
  domain: [],
  reader: ["domain"],
  "model-reader": ["domain", "reader"],
  intake: ["domain"],
  exchange: ["domain"],
  store: ["domain"],
  services: ["domain", "store", "intake", "reader"],
  schema: ["domain", "services"],
};
const LAYERS = Object.keys(MAY_IMPORT);

const layerCases = LAYERS.flatMap((layer) =>
  LAYERS.filter((other) => other !== layer).map((other) => ({
    title: `${layer} ${MAY_IMPORT[layer].includes(other) ? "imports" : "does not import"} ${other}`,
    file: `packages/${layer}/src/claims/of-${other}.ts`,
    specifier: `@demarche/${other}`,
    allowed: MAY_IMPORT[layer].includes(other),
  })),
);

const pathCases = LAYERS.flatMap((layer) => [
  {
    title: `${layer} reaches no other package by a path`,
    file: `packages/${layer}/src/claims/by-path.ts`,
    specifier: "../../../store/src/store.ts",
    allowed: false,
  },
  {
    title: `${layer} reaches its own files by a path`,
    file: `packages/${layer}/src/claims/own.ts`,
    specifier: "../evidence/evidence.ts",
    allowed: true,
  },
]);

const otherCases = [
  ...["domain", "reader"].map((layer) => ({
    title: `${layer} knows no file, network or process`,
    file: `packages/${layer}/src/claims/impure.ts`,
    specifier: "node:fs",
    allowed: false,
  })),
  {
    title: "the test kit is not for services at work",
    file: "packages/services/src/crises/kit.ts",
    specifier: "@demarche/testkit",
    allowed: false,
  },
  {
    title: "the test kit is for their tests",
    file: "packages/services/src/crises/kit.test.ts",
    specifier: "@demarche/testkit",
    allowed: true,
  },
  ...LAYERS.map((layer) => ({
    title: `the dashboard knows only GraphQL, not ${layer}`,
    file: `apps/web/src/app/of-${layer}.tsx`,
    specifier: `@demarche/${layer}`,
    allowed: false,
  })),
  ...LAYERS.map((layer) => ({
    title: `the server puts every layer together, ${layer} too`,
    file: `apps/server/src/of-${layer}.ts`,
    specifier: `@demarche/${layer}`,
    allowed: true,
  })),
];

const cases = [...layerCases, ...pathCases, ...otherCases];
let folder;
let caught;

/** Lints a checkout of nothing but the lint configuration and one file a case; the files whose import is caught. */
function lint() {
  for (const name of ["biome.json", "biome.layers.json"]) cpSync(join(ROOT, name), join(folder, name));
  for (const { file, specifier } of cases) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import { it } from "${specifier}";\nexport const same = it;\n`);
  }
  const args = [
    "lint",
    "--vcs-enabled=false",
    "--only=style/noRestrictedImports",
    "--max-diagnostics=none",
    "--reporter=json",
  ];
  const { stdout } = spawnSync(process.execPath, [BIOME, ...args], { cwd: folder, encoding: "utf8" });
  return new Set(JSON.parse(stdout).diagnostics.map(({ location }) => location.path));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-layers-"));
  caught = lint();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the direction of the layers", () => {
  test.each(cases)("$title", ({ file, allowed }) => {
    expect(caught.has(file)).toBe(!allowed);
  });
});

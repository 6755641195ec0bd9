import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { buildSchema, printSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demarche, type Running, serveDemarche, temporaryFolder } from "../support/demarche.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const EXAMPLES = join(ROOT, "examples/api");
const run = promisify(execFile);

let folder: ReturnType<typeof temporaryFolder>;
let work: string;
let server: Running;
beforeAll(async () => {
  folder = temporaryFolder();
  mkdirSync(join(ROOT, "node_modules/.cache"), { recursive: true });
  work = mkdtempSync(join(ROOT, "node_modules/.cache/api-guide-"));
  expect(demarche({ args: ["demo"], cwd: folder.path }).status).toBe(0);
  server = await serveDemarche({ args: ["--no-dashboard"], cwd: folder.path });
});
afterAll(async () => {
  await server.stop();
  rmSync(work, { recursive: true });
  folder.remove();
});

const told = async (program: string, args: string[]) => {
  const { stdout } = await run(program, args, { env: { ...process.env, DEMARCHE_URL: server.address } });
  return stdout;
};
const EXPECTED = /^.+: 1\d\+? killed\n(?: {2}.+: (?:\d+\+?|unknown)\n){2,}$/;

const QUESTIONS = join(ROOT, "packages/schema/examples");

describe("the questions of the playground", () => {
  test.each(readdirSync(QUESTIONS))("%s is answered of the example crisis", async (name) => {
    const query = readFileSync(join(QUESTIONS, name), "utf8");
    const response = await fetch(`${server.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { crisis: "iran-pakistan-2024" } }),
    });
    const { data, errors } = (await response.json()) as { data: object; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data).length).toBeGreaterThan(1_000);
  });
});

describe("the API guide", () => {
  test.each(["toll.sh", "toll.py", "toll.ts"])("shows %s as it stands in the repository", (name) => {
    expect(readFileSync(join(ROOT, "docs/api.md"), "utf8")).toContain(readFileSync(join(EXAMPLES, name), "utf8"));
  });

  test("has a curl that is answered", async () => {
    const { data } = JSON.parse(await told("sh", [join(EXAMPLES, "toll.sh")]));
    expect(data.crisis.tally).toMatchObject({ best: expect.any(Number), byClaimant: expect.any(Array) });
    expect(data.crisis.tally.byClaimant.length).toBeGreaterThan(1);
  });

  test("has a Python program that runs with the standard library alone", async () => {
    expect(await told("python3", ["-I", join(EXAMPLES, "toll.py")])).toMatch(EXPECTED);
  });

  test("has a TypeScript program whose types hold and that runs", async () => {
    copyFileSync(join(EXAMPLES, "toll.ts"), join(work, "toll.ts"));
    copyFileSync(join(ROOT, "apps/web/src/graphql/graphql-env.d.ts"), join(work, "graphql-env.d.ts"));
    const flags = ["--strict", "--noEmit", "--skipLibCheck", "--module", "nodenext", "--target", "es2022"];
    const types = ["--types", "node", "--allowImportingTsExtensions", "--ignoreConfig", join(work, "toll.ts")];
    await run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), ...flags, ...types]);
    const outfile = join(work, "toll.mjs");
    await build({ entryPoints: [join(work, "toll.ts")], outfile, format: "esm", target: "node20" });
    expect(await told(process.execPath, [outfile])).toMatch(EXPECTED);
  });

  test("has an address for the schema, which a client can build", async () => {
    const response = await fetch(`${server.address}/graphql/schema.graphql`);
    expect(response.status).toBe(200);
    expect(printSchema(buildSchema(await response.text()))).toContain("type Query");
  });
});

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const FOLDER = join(process.cwd(), "node_modules/.cache/demarche-bench-peers");

/** What the other servers are, at the versions that they were last measured at. */
const PACKAGES = { fastify: "5.12.8", mercurius: "16.10.1", postgraphile: "5.1.5", pg: "8.23.1" };

/** Installs the other servers beside the repository's own packages; a sentence where they can't be had. */
export function installPeers(): string | null {
  const manifest = JSON.stringify({ private: true, dependencies: PACKAGES });
  if (existsSync(join(FOLDER, "node_modules/mercurius"))) return null;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), manifest);
  const args = ["install", "--no-audit", "--no-fund", "--prefix", FOLDER, "--no-workspaces"];
  const { status, stderr } = spawnSync("npm", args, { cwd: FOLDER, encoding: "utf8", timeout: 300_000 });
  if (status !== 0) return `npm install of ${Object.keys(PACKAGES).join(", ")} failed: ${stderr.split("\n")[0]}`;
  // One graphql for all: a schema of another copy is refused.
  rmSync(join(FOLDER, "node_modules/graphql"), { recursive: true, force: true });
  return null;
}

/** A package of the peers, found at run time because it is not always there. */
export async function peer(name: string): Promise<Record<string, unknown>> {
  const require = createRequire(join(FOLDER, "package.json"));
  return import(pathToFileURL(require.resolve(name)).href);
}

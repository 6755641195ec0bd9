import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readDocument } from "@demarche/reader";
import { createYogaApp } from "@demarche/schema";
import { createServices } from "@demarche/services";
import { openSqliteStore } from "@demarche/store";

const ROOT = resolve(import.meta.dirname, "../..");
const BIN = join(ROOT, "apps/server/bin/demarche.mjs");

export type CliRun = { status: number | null; stdout: string; stderr: string };

/** Runs the built `demarche` command as a person would, in a process of its own. */
export const demarche = (args: string[]): CliRun => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
};

/** A folder for one test's database; `remove` takes it away. */
export const temporaryDataFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-data-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Opens GraphQL over a data folder in this process, without a port. `ask` throws where the answer has errors. */
export const openGraphql = (folder: string, now: () => Date = () => new Date()) => {
  const store = openSqliteStore({ file: join(folder, "demarche.sqlite"), migrationsDir: join(ROOT, "drizzle/sqlite") });
  const services = createServices({ store, reader: readDocument, clock: { now } });
  const yoga = createYogaApp({ services, now });
  const ask = async (query: string, variables: object = {}): Promise<unknown> => {
    const body = JSON.stringify({ query, variables });
    const headers = { "content-type": "application/json" };
    const response = await yoga.fetch("http://localhost/graphql", { method: "POST", headers, body });
    const answer: unknown = await response.json();
    if (!response.ok || (answer && typeof answer === "object" && "errors" in answer))
      throw new Error(JSON.stringify(answer));
    return answer && typeof answer === "object" && "data" in answer ? answer.data : null;
  };
  return { ask, close: () => services.close() };
};

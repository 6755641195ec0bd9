import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./lib/build.mjs";
import { runMain, ScriptFailure } from "./lib/fail.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { checkNode, checkNpm } from "./lib/machine.mjs";
import { checkPort } from "./lib/port.mjs";
import { ROOT } from "./lib/root.mjs";

const DEMARCHE = join(ROOT, "apps/server/bin/demarche.mjs");

/** Installs and builds what is missing, loads the example the first time, and serves. */
async function main() {
  checkNode();
  const { port, host, data } = givenOptions();
  await checkPort({ port, host });
  checkNpm();
  await ensureInstalled();
  await ensureBuilt();
  ensureExample(data);
  process.argv = [process.execPath, DEMARCHE, "serve", "--port", port, "--host", host, "--data", data];
  await import("../apps/server/bin/demarche.mjs");
}

function givenOptions() {
  const options = { port: { type: "string" }, host: { type: "string" }, data: { type: "string" } };
  const { values } = parsed(options);
  const { PORT } = process.env;
  const data = resolve(process.env.INIT_CWD ?? process.cwd(), values.data ?? join(ROOT, "data"));
  return { port: values.port ?? (PORT || "4000"), host: values.host ?? "127.0.0.1", data };
}

function parsed(options) {
  try {
    return parseArgs({ options });
  } catch (error) {
    throw new ScriptFailure(`${error.message.split(". ")[0]}: npm start takes -- --port, --host and --data.`);
  }
}

/** The first time only: a mark stays while the example is loading, so that an interrupted load is taken up again. */
function ensureExample(data) {
  const loading = join(data, "example.loading");
  if (existsSync(join(data, "demarche.sqlite")) && !existsSync(loading)) return;
  mkdirSync(data, { recursive: true });
  writeFileSync(loading, "");
  process.stdout.write("Loading the example crisis …\n");
  const { status } = spawnSync(process.execPath, [DEMARCHE, "demo", "--data", data], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new ScriptFailure("The example crisis can't be loaded: the reason is above.");
  rmSync(loading);
}

await runMain(main);

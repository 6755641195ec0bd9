import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ScriptFailure } from "./fail.mjs";
import { isInstalled } from "./lock-state.mjs";
import { npmCommand } from "./machine.mjs";
import { ROOT } from "./root.mjs";
import { runQuietly } from "./run.mjs";

const LOG = join(tmpdir(), "demarche-install.log");
const COMPILER = "A C++ compiler, make and Python 3 are needed to build better-sqlite3";
const HOW = "install them (Debian and Ubuntu: apt-get install build-essential python3; macOS: xcode-select --install)";

/** Installs what package-lock.json asks for where it is not there, and rebuilds the database driver where it does not load. */
export async function ensureInstalled() {
  if (!isInstalled(ROOT)) await npm({ args: ["ci", "--no-audit", "--no-fund"], title: "Installing packages" });
  if (driverLoads()) return;
  await npm({ args: ["rebuild", "better-sqlite3"], title: "Building the database driver" });
  if (!driverLoads())
    throw new ScriptFailure(`${COMPILER}, and it does not load: ${HOW}, then run this again (details: ${LOG}).`);
}

async function npm({ args, title }) {
  const { command, args: before } = npmCommand();
  const { status, output } = await runQuietly({ command, args: [...before, ...args], cwd: ROOT, title, log: LOG });
  if (status !== 0) throw new ScriptFailure(`${causeOf(output)} (details: ${LOG}).`);
}

/** Why an installation failed, in one sentence. */
export function causeOf(output) {
  if (/gyp ERR!|not found: make|node-gyp.*failed|Could not find any Python/i.test(output))
    return `${COMPILER}: ${HOW}, then run this again`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output)) {
    return "The packages can't be fetched: the npm registry is not reached; check the network, then run this again";
  }
  if (/ENOSPC/.test(output)) return "The packages can't be installed: the disk is full";
  if (/EACCES|EPERM/.test(output)) return "The packages can't be installed: this folder is not yours to write";
  return "The packages can't be installed";
}

// In a process of its own: a driver built for another Node.js can end the one that loads it.
function driverLoads() {
  const script = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ["-e", script], { cwd: ROOT, stdio: "ignore" }).status === 0;
}

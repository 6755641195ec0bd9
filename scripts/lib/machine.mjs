import { spawnSync } from "node:child_process";
import { ScriptFailure } from "./fail.mjs";

const OLDEST = [20, 19];

/** Throws where this Node.js is older than what the packages need. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new ScriptFailure(
    `Demarche needs Node.js ${OLDEST.join(".")} or newer and this is ${version}: install one from https://nodejs.org and run this again.`,
  );
}

/** How npm is called here: by the script that npm itself names where it runs us, else by its command. */
export function npmCommand(environment = process.env) {
  const script = environment.npm_execpath ?? "";
  if (/npm-cli\.c?js$/.test(script)) return { command: process.execPath, args: [script] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", args: [] };
}

/** Throws where there is no npm to install with. */
export function checkNpm() {
  const { command, args } = npmCommand();
  const { status } = spawnSync(command, [...args, "--version"], { stdio: "ignore" });
  if (status === 0) return;
  throw new ScriptFailure(
    "Demarche is installed with npm and there is none on the PATH: install Node.js with npm and run this again.",
  );
}

import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "../../tests/e2e/support/chromium.mjs";
import { ScriptFailure } from "./fail.mjs";
import { ROOT } from "./root.mjs";
import { runQuietly } from "./run.mjs";

const LOG = join(tmpdir(), "demarche-chromium.log");

/** A Chromium that runs: one that is there, else Playwright's, else the system's package. Gives its path. */
export async function ensureChromium() {
  const there = workingChromium();
  if (there) return there;
  const playwright = join(ROOT, "node_modules/playwright-core/cli.js");
  await attempt({
    command: process.execPath,
    args: [playwright, "install", "chromium-headless-shell"],
    title: "Fetching Playwright's Chromium",
  });
  return workingChromium() ?? (await systemChromium());
}

async function systemChromium() {
  if (process.platform === "linux" && process.getuid?.() === 0 && runs("apt-get")) {
    await attempt({ command: "apt-get", args: ["update", "-q"], title: "Reading the system's package lists" });
    const args = ["install", "-q", "-y", "--no-install-recommends", "chromium"];
    await attempt({ command: "apt-get", args, title: "Installing the system's Chromium" });
  }
  const found = workingChromium();
  if (found) return found;
  throw new ScriptFailure(
    `The browser tests need a Chromium and none could be installed: install one, or name one in DEMARCHE_CHROMIUM (details: ${LOG}).`,
  );
}

const attempt = ({ command, args, title }) =>
  runQuietly({
    command,
    args,
    title,
    cwd: ROOT,
    env: { DEBIAN_FRONTEND: "noninteractive" },
    log: LOG,
    limitMs: 300_000,
  });

function workingChromium() {
  const path = findChromium();
  return path && runs(path) ? path : null;
}

const runs = (command) => spawnSync(command, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;

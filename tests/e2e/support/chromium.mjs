import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where Playwright unpacks a Chromium below its cache folder, per system. */
const PLAYWRIGHT_BINARIES = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-linux/headless_shell",
  "chrome-headless-shell-linux64/chrome-headless-shell",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-win/chrome.exe",
];

/** Nothing in the background may call home: a test fails on any request that leaves the machine. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

const firstExisting = (paths) => paths.find((path) => existsSync(path)) ?? null;

function onPath(environment) {
  const folders = [...(environment.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"].filter(Boolean);
  return firstExisting(COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))));
}

function inPlaywrightCache(environment) {
  const cache = environment.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), ".cache", "ms-playwright");
  if (!existsSync(cache)) return null;
  const builds = readdirSync(cache)
    .filter((name) => name.startsWith("chromium"))
    .sort()
    .reverse();
  return firstExisting(builds.flatMap((build) => PLAYWRIGHT_BINARIES.map((binary) => join(cache, build, binary))));
}

/**
 * The Chromium to test with: DEMARCHE_CHROMIUM, else one that the system has, else Playwright's.
 * Null where there is none; throws where DEMARCHE_CHROMIUM names a file that is not there.
 */
export function findChromium(environment = process.env) {
  const chosen = environment.DEMARCHE_CHROMIUM;
  if (chosen && !existsSync(chosen)) throw new Error(`DEMARCHE_CHROMIUM names ${chosen}, which does not exist.`);
  return chosen || onPath(environment) || inPlaywrightCache(environment);
}

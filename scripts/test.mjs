import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { runMain, ScriptFailure } from "./lib/fail.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { checkNode, checkNpm } from "./lib/machine.mjs";
import { ROOT } from "./lib/root.mjs";
import { runShown } from "./lib/run.mjs";

const BIN = join(ROOT, "node_modules");
const biome = (args) => ({ script: join(BIN, "@biomejs/biome/bin/biome"), args });
const tsc = (project) => ({ script: join(BIN, "typescript/bin/tsc"), args: ["-p", project, "--noEmit"] });
const vitest = (project) => ({
  script: join(BIN, "vitest/vitest.mjs"),
  args: ["run", "--project", project],
  counts: true,
});

const CHECKS = [
  { name: "format", ...biome(["format", "--reporter=summary", "."]) },
  { name: "lint", ...biome(["lint", "."]) },
  { name: "types", ...tsc(".") },
  { name: "web types", ...tsc("apps/web") },
  { name: "unit", ...vitest("unit") },
  { name: "contract", ...vitest("contract") },
  { name: "browser", ...vitest("e2e") },
  // Two minutes of reads, writes and listeners; with CI set it judges errors, missed entries and memory, and no times.
  { name: "soak", script: join(ROOT, "scripts/soak.mjs"), args: ["500", "120"], env: { CI: "true" } },
];

/** Installs and builds what is missing, then runs every check, or those named on the command line. */
async function main() {
  checkNode();
  checkNpm();
  const checks = chosen(process.argv.slice(2));
  await ensureInstalled();
  const chromium = checks.some(({ name }) => name === "browser") ? await ensureChromium() : "";
  await ensureBuilt();
  const results = [];
  for (const check of checks) results.push(await run({ check, chromium }));
  closeWith(results);
}

function chosen(names) {
  const unknown = names.find((name) => !CHECKS.some((check) => check.name === name));
  if (unknown)
    throw new ScriptFailure(
      `There is no check "${unknown}": choose from ${CHECKS.map(({ name }) => name).join(", ")}.`,
    );
  return names.length === 0 ? CHECKS : CHECKS.filter(({ name }) => names.includes(name));
}

async function run({ check, chromium }) {
  const { name, script, args, counts, env: own } = check;
  process.stdout.write(`\n── ${name}\n`);
  const started = Date.now();
  const report = join(mkdtempSync(join(tmpdir(), "demarche-test-")), "report.json");
  const reporters = counts ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const env = {
    TURBO_TELEMETRY_DISABLED: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    ...(chromium && { DEMARCHE_CHROMIUM: chromium }),
    ...own,
  };
  const status = await runShown({ command: process.execPath, args: [script, ...args, ...reporters], cwd: ROOT, env });
  const seconds = Math.round((Date.now() - started) / 1000);
  return { name, seconds, ok: status === 0, ...(counts ? counted({ report, status }) : single(status)) };
}

const single = (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });

/** What the test runner counted; a run that failed beside its tests counts as one failure more. */
function counted({ report, status }) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

function closeWith(results) {
  process.stdout.write("\n");
  for (const { name, ok, passed, failed, seconds } of results) {
    process.stdout.write(
      `${ok ? "passed" : "FAILED"}  ${name.padEnd(9)} ${passed} passed, ${failed} failed (${seconds} s)\n`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum("skipped");
  process.stdout.write(
    `\n${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
  );
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
}

await runMain(main);

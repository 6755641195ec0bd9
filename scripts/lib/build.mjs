import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ScriptFailure } from "./fail.mjs";
import { ROOT } from "./root.mjs";
import { runQuietly } from "./run.mjs";
import { hashOf, readStamp, writeStamp } from "./stamp.mjs";

const TARGETS = [
  {
    name: "server",
    title: "Building the server",
    cwd: join(ROOT, "apps/server"),
    script: join(ROOT, "apps/server/build.mjs"),
    args: [],
    sources: ["packages", "apps/server", "package-lock.json"],
    stamp: join(ROOT, "apps/server/dist/.stamp"),
  },
  {
    name: "dashboard",
    title: "Building the dashboard",
    cwd: join(ROOT, "apps/web"),
    script: join(ROOT, "apps/web/scripts/build.mjs"),
    args: [],
    sources: ["apps/web", "packages/schema/schema.graphql", "package-lock.json", "tsconfig.json"],
    stamp: join(ROOT, "apps/web/.next/.stamp"),
  },
];

/** Builds what has changed since it was last built: all, or the targets named. */
export async function ensureBuilt(names = TARGETS.map(({ name }) => name)) {
  for (const target of TARGETS.filter(({ name }) => names.includes(name))) {
    const hash = hashOf({ root: ROOT, paths: target.sources });
    if (readStamp(target.stamp) === hash) continue;
    rmSync(target.stamp, { force: true });
    await buildTarget(target);
    writeStamp(target.stamp, hash);
  }
}

async function buildTarget({ name, title, cwd, script, args }) {
  const log = join(tmpdir(), `demarche-build-${name}.log`);
  const env = { NEXT_TELEMETRY_DISABLED: "1" };
  const { status, output } = await runQuietly({
    command: process.execPath,
    args: [script, ...args],
    cwd,
    env,
    title,
    log,
  });
  if (status === 0) return;
  process.stderr.write(output.split("\n").slice(-40).join("\n"));
  throw new ScriptFailure(`The ${name} can't be built: its last lines are above, all of them in ${log}.`);
}

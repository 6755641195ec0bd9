import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "./root.mjs";
import { runShown } from "./run.mjs";

/**
 * Bundles the named files of tests/bench as they would ship and runs the first of them. The bundle lies three folders
 * below the root, as sources do, so that files that are found from a source are found from there.
 */
export async function runBench({ name, entries, args = [] }) {
  const out = join(ROOT, `node_modules/.cache/demarche-bench-${name}`);
  const input = Object.fromEntries(
    entries.map((entry) => [entry.split("/").at(-1), join(ROOT, `tests/bench/${entry}.ts`)]),
  );
  await build({
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: [/^@demarche\//] },
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      rollupOptions: { input, output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" } },
    },
  });
  const [first] = Object.keys(input);
  return runShown({ command: process.execPath, args: [join(out, `${first}.mjs`), ...args], cwd: ROOT });
}

#!/usr/bin/env node
// Measures the reader as it ships, bundled, and prints how many articles it reads a second.
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "./lib/root.mjs";
import { runShown } from "./lib/run.mjs";

const OUT = join(ROOT, "node_modules/.cache/demarche-bench");
const entry = (name) => join(ROOT, `tests/bench/${name}.ts`);

await build({
  configFile: false,
  logLevel: "warn",
  ssr: { noExternal: [/^@demarche\//] },
  build: {
    ssr: true,
    outDir: OUT,
    emptyOutDir: true,
    rollupOptions: {
      input: { main: entry("main"), worker: entry("worker") },
      output: { entryFileNames: "[name].mjs" },
    },
  },
});
const args = [join(OUT, "main.mjs"), join(ROOT, "tests/eval/texts")];
process.exitCode = await runShown({ command: process.execPath, args, cwd: ROOT });

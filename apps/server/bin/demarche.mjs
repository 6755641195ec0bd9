#!/usr/bin/env node
import { existsSync } from "node:fs";

const program = new URL("../dist/demarche.mjs", import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write("demarche: it is not built yet: run npm start, or npm run build, in the repository first.\n");
  process.exitCode = 1;
}

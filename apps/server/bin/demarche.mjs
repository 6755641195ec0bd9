#!/usr/bin/env node
import { existsSync } from "node:fs";

/** GraphQL's own checks for developers cost time at every value. */
process.env.NODE_ENV ??= "production";

const program = new URL("../dist/demarche.mjs", import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write("demarche: it is not built yet: run npm start, or npm run build, in the repository first.\n");
  process.exitCode = 1;
}

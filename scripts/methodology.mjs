#!/usr/bin/env node
// Writes docs/methodology.md from the rule registry.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { ROOT } from "./lib/root.mjs";

const { module } = await runnerImport(join(ROOT, "packages/domain/src/rules/methodology.ts"));
writeFileSync(join(ROOT, "docs/methodology.md"), module.methodologyPage());

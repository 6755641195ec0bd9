#!/usr/bin/env node
// Measures the reader as it ships, bundled, and prints how many articles it reads a second.
import { join } from "node:path";
import { runBench } from "./lib/bench.mjs";
import { ROOT } from "./lib/root.mjs";

const args = [join(ROOT, "tests/eval/texts")];
process.exitCode = await runBench({ name: "reader", entries: ["main", "worker"], args });

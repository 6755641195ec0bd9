#!/usr/bin/env node
// Measures the ledger over made-up worlds of 10,000 and a million claims, or of the sizes given.
import { runBench } from "./lib/bench.mjs";

process.exitCode = await runBench({ name: "ledger", entries: ["ledger/main"], args: process.argv.slice(2) });

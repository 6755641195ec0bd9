#!/usr/bin/env node
// Measures the API against bare handlers, Mercurius and PostGraphile over a made-up world of a million claims, or of the size given.
import { runBench } from "./lib/bench.mjs";

process.exitCode = await runBench({ name: "api", entries: ["api/main", "api/contender"], args: process.argv.slice(2) });

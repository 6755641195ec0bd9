#!/usr/bin/env node
// Reads, writes and listens for half an hour over 100,000 documents; `npm run soak -- DOCUMENTS SECONDS` for less.
import { runBench } from "./lib/bench.mjs";

process.exitCode = await runBench({
  name: "soak",
  entries: ["soak/main", "soak/memory-probe"],
  args: process.argv.slice(2),
});

#!/usr/bin/env node
// Scores the reader on every labelled set at hand and renews the figures of docs/evaluation.md.
import { runnerImport } from "vite";

const { module } = await runnerImport("./tests/eval/run.ts");
module.run();

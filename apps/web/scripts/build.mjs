import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import "./persist-documents.mjs";

const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const cwd = join(import.meta.dirname, "..");
const { status } = spawnSync(process.execPath, [next, "build"], { cwd, stdio: "inherit" });
process.exitCode = status ?? 1;

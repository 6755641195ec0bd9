import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const PASSED_OVER = new Set(["node_modules", "dist", ".next", ".turbo", "next-env.d.ts"]);
const isTest = (name) => /\.test\.[a-z]+$/.test(name) || name.endsWith(".tsbuildinfo");

/** SHA-256 over the paths and contents of all files below the given files and folders, tests and build output left out. */
export function hashOf({ root, paths }) {
  const hash = createHash("sha256").update(process.versions.modules);
  for (const file of paths.flatMap((path) => filesBelow(join(root, path)))) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

export function writeStamp(file, hash) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !PASSED_OVER.has(name) && !isTest(name))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

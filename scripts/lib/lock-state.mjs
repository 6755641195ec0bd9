import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * True where node_modules is what package-lock.json asks for, by npm's own record of what it installed. Packages that
 * are optional (other systems' builds) may be missing.
 */
export function isInstalled(root) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, "package-lock.json"));
  const installed = packagesOf(record);
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes("node_modules/")) return true;
    const found = installed[path];
    return found ? found.version === entry.version : isOptional(entry);
  });
}

const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

const isOptional = (entry) => Boolean(entry.optional || entry.devOptional || entry.peer);

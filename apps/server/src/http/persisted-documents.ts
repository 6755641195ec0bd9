import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { DASHBOARD_DIR } from "../paths.ts";

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());

/** The dashboard's documents by the SHA-256 of their text, as its build has collected them; none where it is not built. */
export function persistedDocuments(): ReadonlyMap<string, string> {
  const file = join(DASHBOARD_DIR, "dist", "persisted-documents.json");
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(manifest.parse(JSON.parse(readFileSync(file, "utf8")))));
}

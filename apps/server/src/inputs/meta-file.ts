import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type DocumentMeta, parseMeta } from "@demarche/intake";
import { CliFailure } from "../cli/cli-failure.ts";
import { systemCause } from "../cli/report-failure.ts";

/** What a person knows of files and their texts do not say, by file name. */
export type MetaFile = { of(path: string): DocumentMeta | null };

/** Reads and checks all of `--meta FILE`: a JSON object from file name to what is known of the file. */
export async function readMetaFile(path: string): Promise<MetaFile> {
  const entries = objectOf(parseJson({ path, source: await sourceOf(path) }));
  if (!entries) throw new CliFailure(`${path} is not a JSON object from file names to what is known of them.`);
  const metas = new Map<string, DocumentMeta>();
  for (const [name, entry] of Object.entries(entries)) {
    const fields = objectOf(entry);
    if (!fields) throw new CliFailure(`${path}: the entry "${name}" is not an object.`);
    const meta = parseMeta(fields);
    if (!meta.ok) throw new CliFailure(`${path}: of the entry "${name}", ${meta.failure.message}.`);
    metas.set(name, meta.value);
  }
  return { of: (file) => metas.get(file) ?? metas.get(basename(file)) ?? null };
}

async function sourceOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new CliFailure(`${path} can't be read: ${systemCause(error) ?? "it is no file"}.`);
  }
}

function parseJson({ path, source }: { path: string; source: string }): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ""));
  } catch {
    throw new CliFailure(`${path} is not JSON.`);
  }
}

function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

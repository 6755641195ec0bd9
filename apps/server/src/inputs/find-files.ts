import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { READ_ENDINGS } from "@demarche/intake";
import { systemCause } from "../cli/report-failure.ts";

export type FoundFile = { path: string; problem: string | null };

const JSON_LINES = /\.(?:jsonl|ndjson)$/i;

export const isJsonLines = (path: string): boolean => JSON_LINES.test(path);

/**
 * Files as given; folders stand for every readable file below them, by name, but for `except` (the meta file, which may
 * lie among them). What can't be found carries its problem.
 */
export async function findFiles(options: {
  paths: readonly string[];
  except?: string | undefined;
}): Promise<FoundFile[]> {
  const { paths, except } = options;
  const found: FoundFile[] = [];
  for (const path of paths) found.push(...(await below(path)));
  return except === undefined ? found : found.filter((file) => resolve(file.path) !== resolve(except));
}

async function below(path: string): Promise<FoundFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, problem: null }];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && isReadable(entry.name));
    if (files.length === 0) return [{ path, problem: `has no file to read (${READ_ENDINGS.join(", ")}, .jsonl)` }];
    return files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({ path: file, problem: null }));
  } catch (error) {
    const cause = systemCause(error);
    if (cause === null) throw error;
    return [{ path, problem: `can't be read: ${cause}` }];
  }
}

function isReadable(name: string): boolean {
  const lower = name.toLowerCase();
  return !lower.startsWith(".") && (isJsonLines(lower) || READ_ENDINGS.some((ending) => lower.endsWith(ending)));
}

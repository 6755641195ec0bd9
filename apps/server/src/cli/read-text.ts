import { readFile } from "node:fs/promises";
import { CliFailure } from "./cli-failure.ts";
import { systemCause } from "./report-failure.ts";

/** A file's text, or a sentence that says which option names a file that can't be read. */
export async function readText({ option, path }: { option: string; path: string }): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const cause = systemCause(error);
    if (cause === null) throw error;
    throw new CliFailure(`${option} ${path} can't be read: ${cause}.`);
  }
}

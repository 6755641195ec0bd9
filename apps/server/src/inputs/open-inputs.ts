import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { MAX_INPUT_BYTES } from "@demarche/intake";
import { systemCause } from "../cli/report-failure.ts";
import type { FoundFile } from "./find-files.ts";
import type { FoundInput } from "./input.ts";
import { jsonLines } from "./json-lines.ts";

/** The documents in a file: one, or one a line of JSON Lines. A file that can't be read gives its reason instead. */
export async function* openInputs(options: { file: FoundFile; asJsonLines: boolean }): AsyncGenerator<FoundInput> {
  const { path, problem } = options.file;
  if (problem !== null) {
    yield { ok: false, label: path, message: problem };
    return;
  }
  try {
    if (options.asJsonLines) yield* jsonLines(path);
    else yield await wholeFile(path);
  } catch (error) {
    const cause = systemCause(error);
    if (cause === null) throw error;
    yield { ok: false, label: path, message: `can't be read: ${cause}` };
  }
}

async function wholeFile(path: string): Promise<FoundInput> {
  const { size } = await stat(path);
  if (size > MAX_INPUT_BYTES) {
    return { ok: false, label: path, message: `has ${size} bytes; at most ${MAX_INPUT_BYTES} are read: split it` };
  }
  return { ok: true, input: { label: path, name: basename(path), bytes: await readFile(path) } };
}

import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Checkpoint, parseCheckpoint } from "@demarche/services";
import { CliFailure } from "../cli/cli-failure.ts";
import { readText } from "../cli/read-text.ts";
import { writeWhole } from "../cli/write-whole.ts";

const FILE_NAME = /^checkpoint-\d{12,}-[0-9TZ]+\.json$/;

/** The checkpoints of a file or of a folder, oldest first: their names sort by position and time. */
export async function readCheckpoints(path: string): Promise<Checkpoint[]> {
  if (!(await isFolder(path))) return [await readCheckpoint(path)];
  const names = (await readdir(path)).filter((name) => FILE_NAME.test(name)).sort();
  if (names.length === 0) throw new CliFailure(`${path} has no checkpoint: demarche checkpoint writes one.`);
  return Promise.all(names.map((name) => readCheckpoint(join(path, name))));
}

/** The newest checkpoint of a folder, null where it has none. */
export async function latestCheckpoint(folder: string): Promise<Checkpoint | null> {
  await mkdir(folder, { recursive: true });
  const newest = (await readdir(folder))
    .filter((name) => FILE_NAME.test(name))
    .sort()
    .at(-1);
  return newest === undefined ? null : readCheckpoint(join(folder, newest));
}

/** Writes a checkpoint into a folder, whole or not at all, and gives its path. */
export async function writeCheckpoint(options: { folder: string; checkpoint: Checkpoint }): Promise<string> {
  const { folder, checkpoint } = options;
  const time = checkpoint.signedAt.replace(/[^0-9TZ]/g, "");
  const path = join(folder, `checkpoint-${String(checkpoint.position).padStart(12, "0")}-${time}.json`);
  await writeWhole({ path, fill: (write) => write(`${JSON.stringify(checkpoint, null, 2)}\n`) });
  return path;
}

async function readCheckpoint(path: string): Promise<Checkpoint> {
  const parsed = parseCheckpoint(await readText({ option: "the checkpoint", path }));
  if (parsed.ok) return parsed.value;
  throw new CliFailure(`${path}: ${parsed.failure.message}`);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

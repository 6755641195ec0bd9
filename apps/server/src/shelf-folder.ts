import { appendFile, mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Shelf } from "@demarche/services";

const FOLDER = "derived";

/**
 * Keeps what was derived in files beside the database, one a crisis, a line after another. They are no part of the
 * record, and may be deleted at any time.
 */
export function shelfFolder({ dataDir, derivedBy }: { dataDir: string; derivedBy: string }): Shelf {
  const folder = join(dataDir, FOLDER);
  const fileOf = (crisisId: string) => join(folder, `${crisisId}.lines`);
  return {
    derivedBy,
    async read(crisisId) {
      const text = await readFile(fileOf(crisisId), "utf8").catch(nothing);
      return text.split("\n").filter((line) => line !== "");
    },
    async add(crisisId, line) {
      await mkdir(folder, { recursive: true });
      await appendFile(fileOf(crisisId), `\n${line}`);
    },
    clear: (crisisId) => rm(fileOf(crisisId), { force: true }),
  };
}

function nothing(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
  throw error;
}

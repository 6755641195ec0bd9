import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createServices, type Services, type Shelf } from "@demarche/services";
import { openSqliteStore, type WallClock } from "@demarche/store";
import { SQLITE_MIGRATIONS } from "../open-test-store.ts";
import { seededRandom } from "../seeded-random.ts";
import { planWorld } from "./plan-world.ts";
import { recordWorld } from "./record-world.ts";
import type { WorldRequest } from "./world.ts";
import { worldClock } from "./world-clock.ts";
import { type WorldReader, worldReader } from "./world-reader.ts";

/** To be raised with every change of what a world consists of. */
const EDITION = 2;

/** The file of a world, made where it is missing: minutes for a million claims. Never write to it: copy it first. */
export async function worldFile(options: {
  request: WorldRequest;
  folder: string;
  onProgress?: (documents: number) => void;
}): Promise<string> {
  const { request, folder } = options;
  const file = join(folder, nameOf(request));
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const making = `${file}.making`;
  for (const rest of ["", "-wal", "-shm"]) rmSync(`${making}${rest}`, { force: true });
  await makeWorld({ ...options, file: making });
  renameSync(making, file);
  return file;
}

/** Worlds of another edition, or of other tables, are other files. */
function nameOf({ claims, seed }: WorldRequest): string {
  const migrations = readdirSync(SQLITE_MIGRATIONS).filter((name) => name.endsWith(".sql"));
  const tables = migrations.toSorted().map((name) => readFileSync(join(SQLITE_MIGRATIONS, name)));
  const digest = createHash("sha256").update(Buffer.concat(tables)).digest("hex").slice(0, 8);
  return `world-${EDITION}-${claims}-${seed}-${digest}.sqlite`;
}

async function makeWorld(options: {
  request: WorldRequest;
  file: string;
  onProgress?: (documents: number) => void;
}): Promise<void> {
  const { request, file, onProgress } = options;
  const clock = worldClock();
  const reader = worldReader();
  const services = openWorld({ file, clock, reader, seed: request.seed });
  const world = planWorld(request);
  await recordWorld({ services, clock, reader, world, ...(onProgress ? { onProgress } : {}) });
  await services.close();
}

/** Services over the file of a world. Ids, too, follow from the seed. */
export function openWorld(options: {
  file: string;
  clock: WallClock;
  reader: WorldReader;
  seed: number;
  shelf?: Shelf | null;
}): Services {
  const { file, clock, reader, seed, shelf = null } = options;
  const random = seededRandom(seed + 2);
  return createServices({
    store: openSqliteStore({ file, migrationsDir: SQLITE_MIGRATIONS, clock }),
    reader: reader.read,
    clock,
    shelf,
    random: (size) => Uint8Array.from({ length: size }, () => random.below(256)),
  });
}

import { join } from "node:path";
import type { Moment } from "@demarche/domain";
import { createServices, type Reads, type Services, type Shelf } from "@demarche/services";
import { openSqliteStore } from "@demarche/store";
import {
  openWorld,
  SQLITE_MIGRATIONS,
  type World,
  type WorldReader,
  worldClock,
  worldFile,
  worldReader,
} from "@demarche/testkit";

export type Rows = Pick<Reads, "claimsByIds" | "documentsByIds" | "sourcesByIds">;

/** A world to be measured, opened over its file. `unread`: reads of rows that have read none yet. */
export type Opened = { world: World; services: Services; reader: WorldReader; file: string; unread(): Rows };

export const NOW: Moment = { asOf: "2026-01-01T00:00:00.000Z", clock: "PUBLISHED" };

const SEED = 1;

/** Where worlds are kept from run to run; a million claims take minutes to make. */
const FOLDER = process.env.DEMARCHE_WORLDS ?? join(process.cwd(), "node_modules/.cache/demarche-worlds");

/** The file of the world of so many claims, made where there is none. */
export async function madeWorld(claims: number): Promise<string> {
  const started = performance.now();
  let shown = started;
  const file = await worldFile({
    request: { claims, seed: SEED },
    folder: FOLDER,
    onProgress(documents) {
      if (performance.now() - shown < 10_000) return;
      shown = performance.now();
      console.info(`  making the world of ${claims} claims: ${documents} documents, ${since(started)}`);
    },
  });
  return file;
}

function since(started: number): string {
  return `${Math.round((performance.now() - started) / 1000)} s`;
}

/** Opens a world's file; its clock goes on after the last arrival. */
export function openMade(options: { world: World; file: string; seed: number; shelf?: Shelf }): Opened {
  const { world, file, seed, shelf = null } = options;
  const [clock, reader] = [worldClock(), worldReader()];
  clock.set(world.documents.at(-1)?.arrivesAt ?? "2023-01-01T00:00:00.000Z");
  const services = openWorld({ file, clock, reader, seed, shelf });
  let store: ReturnType<typeof openSqliteStore> | null = null;
  const unread = () => {
    store ??= openSqliteStore({ file, migrationsDir: SQLITE_MIGRATIONS, clock });
    return createServices({ store, reader: reader.read, clock }).reads;
  };
  return { world, reader, file, services, unread };
}

/** A shelf in memory. */
export function memoryShelf(): Shelf {
  const lines = new Map<string, string[]>();
  return {
    derivedBy: "bench",
    read: async (crisisId) => lines.get(crisisId) ?? [],
    add: async (crisisId, line) => void lines.set(crisisId, [...(lines.get(crisisId) ?? []), line]),
    clear: async (crisisId) => void lines.delete(crisisId),
  };
}

export const WORLD_SEED = SEED;

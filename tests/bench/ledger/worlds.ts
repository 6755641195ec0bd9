import { join } from "node:path";
import type { Services } from "@demarche/services";
import { openWorld, type World, type WorldReader, worldClock, worldFile, worldReader } from "@demarche/testkit";

/** A world to be measured, opened over its file. */
export type Opened = { world: World; services: Services; reader: WorldReader; file: string };

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
export function openMade({ world, file, seed }: { world: World; file: string; seed: number }): Opened {
  const [clock, reader] = [worldClock(), worldReader()];
  clock.set(world.documents.at(-1)?.arrivesAt ?? "2023-01-01T00:00:00.000Z");
  return { world, reader, file, services: openWorld({ file, clock, reader, seed }) };
}

export const WORLD_SEED = SEED;

import type { Services } from "@demarche/services";
import { CliFailure } from "../cli/cli-failure.ts";
import { latestCheckpoint, writeCheckpoint } from "./checkpoint-files.ts";

/** Signs the record after the newest checkpoint of the folder and writes it there; gives its path and position. */
export async function takeCheckpoint(options: {
  services: Services;
  privateKey: string;
  folder: string;
}): Promise<{ path: string; position: number }> {
  const { services, privateKey, folder } = options;
  const previous = await latestCheckpoint(folder);
  const taken = await services.checkpoint({ privateKey, previous });
  if (!taken.ok) throw new CliFailure(taken.failure.message);
  const { position } = taken.value;
  return { path: await writeCheckpoint({ folder, checkpoint: taken.value }), position };
}

import { takeCheckpoint } from "../checkpoints/take-checkpoint.ts";
import { readText } from "../cli/read-text.ts";
import { withRecord } from "./with-services.ts";

/** Signs the record as it stands and writes the checkpoint into a folder, which should lie on another machine's disk. */
export async function checkpoint(options: { data: string; key: string; out: string }): Promise<void> {
  const privateKey = await readText({ option: "--key", path: options.key });
  const { path, position } = await withRecord({ dataDir: options.data }, (services) =>
    takeCheckpoint({ services, privateKey, folder: options.out }),
  );
  process.stdout.write(`${path} vouches for the record up to entry ${position}.\n`);
}

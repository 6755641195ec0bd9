import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Fills a file beside `path` and puts it in place once it is on the disk: what is there is always whole. */
export async function writeWhole(options: {
  path: string;
  fill: (write: (text: string) => Promise<void>) => Promise<void>;
}): Promise<void> {
  const { path, fill } = options;
  const unfinished = `${path}.${process.pid}.part`;
  try {
    const file = await open(unfinished, "w");
    try {
      await fill(async (text) => {
        await file.appendFile(text);
      });
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Running } from "./demarche.ts";

const PROGRAM = resolve(import.meta.dirname, "../../apps/server/bin/demarche.mjs");
const CHUNK = Buffer.alloc(64 * 1024, 1);

/** True where this machine lets a process mount a disk of its own (user namespaces, Linux). */
export function canMountDisk(): boolean {
  return spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;
}

/** A server whose data folder is a disk of its own, with what fills that disk up and frees it again. */
export type OnSmallDisk = Running & { fill(): void; free(): void };

/**
 * Starts `demarche serve` with `cwd`/data on a real disk of so many megabytes that only it sees, a copy of what
 * `cwd`/data held. The disk is gone when the server ends: `copyTo` saves it before.
 */
export async function serveOnSmallDisk(options: { cwd: string; megabytes: number; args: string[] }) {
  const { cwd, megabytes, args } = options;
  const [data, kept] = [join(cwd, "data"), join(cwd, "kept")];
  mkdirSync(kept, { recursive: true });
  const script = [
    `cp -a "${data}/." "${kept}/"`,
    `mount -t tmpfs -o size=${megabytes}m tmpfs "${data}"`,
    `cp -a "${kept}/." "${data}/"`,
    `exec "${process.execPath}" "${PROGRAM}" serve --port 0 ${args.join(" ")}`,
  ].join(" && ");
  const child = spawn("unshare", ["-rm", "sh", "-c", script], { cwd });
  const address = await new Promise<string>((found, failed) => {
    let said = "";
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) found(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => failed(new Error(`it ended before it served: ${said}`)));
  });
  const disk = join(`/proc/${child.pid}/root`, data);
  const filler = join(disk, "filler");
  const exited = new Promise<number | null>((done) => child.once("exit", done));
  return {
    child,
    address,
    disk,
    fill: () => fillUp(filler),
    free: () => rmSync(filler),
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
  };
}

function fillUp(file: string): void {
  const handle = openSync(file, "w");
  try {
    for (let size = CHUNK.length; size >= 1; size = Math.floor(size / 2)) writeWhileRoom({ handle, size });
  } finally {
    closeSync(handle);
  }
}

function writeWhileRoom({ handle, size }: { handle: number; size: number }): void {
  try {
    while (writeSync(handle, CHUNK, 0, size) > 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}

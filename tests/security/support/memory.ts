import { readFileSync } from "node:fs";

const KB_PER_MB = 1024;

/** Resident memory of a process, in megabytes. */
export function residentMb(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  if (line === undefined) throw new Error(`Process ${pid} tells no memory.`);
  return Number(line) / KB_PER_MB;
}

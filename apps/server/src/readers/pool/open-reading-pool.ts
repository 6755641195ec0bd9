import { Worker } from "node:worker_threads";
import { THREAD_LIMITS } from "@demarche/reader";
import { READING_LIMIT_MS } from "../rules-reader.ts";
import { type ReadingPool, readingPool } from "./reading-pool.ts";

const MAX_WAITING = 64;

/** The rules in `threads` threads of their own; the build puts the thread's program beside this one. */
export function openReadingPool(threads: number): ReadingPool {
  const program = new URL("./reading-worker.mjs", import.meta.url);
  const start = (): Worker => new Worker(program, { resourceLimits: THREAD_LIMITS });
  return readingPool({ start, threads, maxWaiting: MAX_WAITING, limitMs: READING_LIMIT_MS });
}

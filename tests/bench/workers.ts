import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { THREAD_LIMITS } from "@demarche/reader";

/** Threads that share a list of articles evenly. */
export type Workers = { read: (articles: readonly string[]) => Promise<void>; close: () => Promise<void> };

export const startWorkers = (count: number): Workers => {
  const program = new URL("./worker.mjs", import.meta.url);
  const threads = Array.from({ length: count }, () => new Worker(program, { resourceLimits: THREAD_LIMITS }));
  const read = async (articles: readonly string[]): Promise<void> => {
    const shares = threads.map((thread, at) => ({
      thread,
      share: articles.filter((_, index) => index % count === at),
    }));
    await Promise.all(
      shares.map(async ({ thread, share }) => {
        thread.postMessage(share);
        await once(thread, "message");
      }),
    );
  };
  const close = async (): Promise<void> => {
    await Promise.all(threads.map((thread) => thread.terminate()));
  };
  return { read, close };
};

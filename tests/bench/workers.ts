import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { THREAD_LIMITS } from "@demarche/reader";

/** Threads that share a list of articles evenly; `warmUp` has each of them read the whole list. */
export type Workers = {
  warmUp: (articles: readonly string[]) => Promise<void>;
  read: (articles: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
};

const readOn = async (thread: Worker, articles: readonly string[]): Promise<void> => {
  thread.postMessage(articles);
  await once(thread, "message");
};

export const startWorkers = (count: number): Workers => {
  const program = new URL("./worker.mjs", import.meta.url);
  const threads = Array.from({ length: count }, () => new Worker(program, { resourceLimits: THREAD_LIMITS }));
  const warmUp = async (articles: readonly string[]): Promise<void> => {
    await Promise.all(threads.map((thread) => readOn(thread, articles)));
  };
  const read = async (articles: readonly string[]): Promise<void> => {
    const shareOf = (at: number) => articles.filter((_, index) => index % count === at);
    await Promise.all(threads.map((thread, at) => readOn(thread, shareOf(at))));
  };
  const close = async (): Promise<void> => {
    await Promise.all(threads.map((thread) => thread.terminate()));
  };
  return { warmUp, read, close };
};

import type { Worker } from "node:worker_threads";
import type { ReaderInput, Reading } from "@demarche/domain";
import { ReaderBusy } from "@demarche/services";
import { type ReadingThread, readingThread } from "./reading-thread.ts";

/** A reader that reads beside the thread that serves. */
export type ReadingPool = {
  /** Throws `ReaderBusy` where too many texts wait, `ReadingDeadline` for one that takes too long. */
  read(input: ReaderInput): Promise<Reading>;
  waiting(): number;
  close(): Promise<void>;
};

export type ReadingPoolOptions = { start: () => Worker; threads: number; maxWaiting: number; limitMs: number };

type Waiting = { take(thread: ReadingThread): void; giveUp(error: Error): void };

/** `threads` are started when first needed; `maxWaiting` texts wait for one, in their order. */
export function readingPool({ start, threads, maxWaiting, limitMs }: ReadingPoolOptions): ReadingPool {
  const all = Array.from({ length: threads }, () => readingThread({ start, limitMs }));
  const free = [...all];
  const queue: Waiting[] = [];
  let closed = false;

  function freeThread(): Promise<ReadingThread> {
    const thread = free.shift();
    if (thread) return Promise.resolve(thread);
    if (queue.length >= maxWaiting) throw new ReaderBusy();
    return new Promise((take, giveUp) => queue.push({ take, giveUp }));
  }

  function giveBack(thread: ReadingThread): void {
    const next = queue.shift();
    if (next) next.take(thread);
    else free.unshift(thread);
  }

  return {
    async read(input) {
      if (closed) throw new ReaderBusy();
      const thread = await freeThread();
      try {
        return await thread.read(input);
      } finally {
        giveBack(thread);
      }
    },
    waiting: () => queue.length,
    async close() {
      closed = true;
      for (const { giveUp } of queue.splice(0)) giveUp(new ReaderBusy());
      await Promise.all(all.map((thread) => thread.close()));
    },
  };
}

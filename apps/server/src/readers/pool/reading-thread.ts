import type { Worker } from "node:worker_threads";
import type { ReaderInput, Reading } from "@demarche/domain";
import { ReadingDeadline } from "@demarche/reader";
import type { ReadingAnswer, ReadingTask } from "./messages.ts";

/** One thread. It reads one text at a time, and is started anew after one that it did not survive. */
export type ReadingThread = { read(input: ReaderInput): Promise<Reading>; close(): Promise<void> };

type Options = {
  start: () => Worker;
  /** Time for a text; a thread that does not stop by itself is ended. */
  limitMs: number;
};

export function readingThread({ start, limitMs }: Options): ReadingThread {
  let worker: Worker | null = null;
  let next = 1;
  const end = async () => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  return {
    async read(input) {
      worker ??= started(start);
      const task = { id: next++, input };
      try {
        return readingOf({ answer: await answerOf({ worker, task, limitMs }), limitMs });
      } catch (error) {
        if (error instanceof Lost) await end();
        throw error instanceof Lost ? error.reason : error;
      }
    },
    close: end,
  };
}

/** The thread is gone, or has to go. */
class Lost extends Error {
  readonly reason: Error;

  constructor(reason: Error) {
    super(reason.message);
    this.reason = reason;
  }
}

function started(start: () => Worker): Worker {
  const worker = start();
  worker.unref();
  worker.on("error", () => undefined);
  return worker;
}

function readingOf({ answer, limitMs }: { answer: ReadingAnswer; limitMs: number }): Reading {
  if ("reading" in answer) return answer.reading;
  throw "tooLong" in answer ? new ReadingDeadline(limitMs) : answer.error;
}

type Asked = { worker: Worker; task: ReadingTask; limitMs: number };

/** Half as long again as the reader gives itself. */
const PATIENCE = 1.5;

function answerOf({ worker, task, limitMs }: Asked): Promise<ReadingAnswer> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      worker.off("message", heard).off("error", failed).off("exit", ended);
    };
    const heard = (answer: ReadingAnswer) => {
      if (answer.id !== task.id) return;
      done();
      resolve(answer);
    };
    const lose = (reason: Error) => {
      done();
      reject(new Lost(reason));
    };
    const failed = (error: Error) => lose(error);
    const ended = () => lose(new Error("The reading thread ended."));
    const timer = setTimeout(() => lose(new ReadingDeadline(limitMs)), limitMs * PATIENCE);
    worker.on("message", heard).on("error", failed).on("exit", ended);
    worker.postMessage(task);
  });
}

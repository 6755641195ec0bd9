import { parentPort } from "node:worker_threads";
import { ReadingDeadline } from "@demarche/reader";
import { rulesReader } from "../rules-reader.ts";
import type { ReadingAnswer, ReadingTask } from "./messages.ts";

/** A thread of its own that reads texts, one after the other. */
parentPort?.on("message", (task: ReadingTask) => parentPort?.postMessage(answerOf(task)));

function answerOf({ id, input }: ReadingTask): ReadingAnswer {
  try {
    return { id, reading: rulesReader(input) };
  } catch (error) {
    return error instanceof ReadingDeadline ? { id, tooLong: true } : { id, error };
  }
}

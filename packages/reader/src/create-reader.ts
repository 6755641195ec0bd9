import type { ReaderInput, Reading } from "@demarche/domain";
import { deadline } from "./foundation/deadline.ts";
import { readDocument } from "./read-document.ts";

/** A reader that gives up on a text after `limitMs` by the clock `now` (milliseconds). Throws `ReadingDeadline`. */
export function createReader(clock: { now: () => number; limitMs: number }): (input: ReaderInput) => Reading {
  return (input) => readDocument({ ...input, checkpoint: deadline(clock) });
}

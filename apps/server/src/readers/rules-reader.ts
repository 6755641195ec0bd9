import { createReader } from "@demarche/reader";

/** A report takes milliseconds: what takes seconds was made to. */
export const READING_LIMIT_MS = 5_000;

/** The reader by rules of the commands and the server; it gives up on a text after five seconds. */
export const rulesReader = createReader({ now: () => performance.now(), limitMs: READING_LIMIT_MS });

import type { ReaderInput, Reading } from "@demarche/domain";

/** What goes to a reading thread. */
export type ReadingTask = { id: number; input: ReaderInput };

/** What comes back: the reading, that the text takes too long, or an error that nobody expects. */
export type ReadingAnswer =
  | { id: number; reading: Reading }
  | { id: number; tooLong: true }
  | { id: number; error: unknown };

import { ReadingDeadline } from "@demarche/reader";

/** A reader could not read one text; the next one may go well. The message has no full stop. */
export class TextFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "TextFailure";
  }
}

/** Why the one text was not read; throws what is more than that. */
export function textFailure(error: unknown): string {
  if (error instanceof TextFailure || error instanceof ReadingDeadline) return error.message;
  throw error;
}

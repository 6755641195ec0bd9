import type { Failure, Result } from "./contract.ts";

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** An expected failure: what is wrong, where, and what to do. */
export function refused(code: string, message: string, path: string[] = []): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, message, path } };
}

/** An expected failure of a read, whose answer has no place for one (a cursor that is none). Transports show it as it is. */
export class RefusedRequest extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "RefusedRequest";
    this.failure = failure;
  }
}

/**
 * Why a model did not read: `endpoint.unreachable`, `endpoint.redirects`, `endpoint.refuses`, `endpoint.not-json`,
 * `endpoint.failing`, `model.unknown`, `call.timeout`, `run.timeout`, `cap.calls`, `cap.tokens`, `answer.unusable`,
 * `answer.too-large`, `run.interrupted`.
 */
export type ModelFailureCode =
  | `endpoint.${"unreachable" | "redirects" | "refuses" | "not-json" | "failing"}`
  | "model.unknown"
  | "call.timeout"
  | "run.timeout"
  | `cap.${"calls" | "tokens"}`
  | `answer.${"unusable" | "too-large"}`
  | "run.interrupted";

const OF_ONE_TEXT: ReadonlySet<ModelFailureCode> = new Set(["call.timeout", "answer.unusable", "answer.too-large"]);

/** An expected failure: a stable code and a sentence without its full stop. Nothing of the text was read. */
export class ModelFailure extends Error {
  readonly code: ModelFailureCode;

  constructor(code: ModelFailureCode, message: string) {
    super(message);
    this.name = "ModelFailure";
    this.code = code;
  }

  /** True where the next text would fail the same way: the endpoint, the model or the caps, not this text. */
  get endsRun(): boolean {
    return !OF_ONE_TEXT.has(this.code);
  }
}

/** A failure that may pass: tried again while tries are left. `waitMs` is what the endpoint asked for. */
export class PassingFailure extends ModelFailure {
  readonly waitMs: number | null;

  constructor(code: ModelFailureCode, message: string, waitMs: number | null = null) {
    super(code, message);
    this.waitMs = waitMs;
  }
}

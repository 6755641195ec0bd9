/** What one run may cost. Times in milliseconds, texts in UTF-16 code units, answers in bytes, tokens as the endpoint counts them. */
export type Limits = {
  /** Requests of the whole run, repeats included. */
  calls: number;
  /** Tokens of the whole run, asked and answered. */
  tokens: number;
  /** Tokens that one answer may have. */
  answerTokens: number;
  /** Bytes of one response; what is longer is not read to its end. */
  answerBytes: number;
  callMs: number;
  runMs: number;
  /** Tries at one part of a text, the first included. */
  tries: number;
  /** Wait before the first repeat; doubled for each one after it. */
  waitMs: number;
  /** The longest wait that an endpoint may ask for by Retry-After. */
  longestWaitMs: number;
  /** Length of one part of a text, and of what it repeats of the part before. */
  partUnits: number;
  overlapUnits: number;
  /** Of a longer text only the beginning is read, as the rules do. */
  textUnits: number;
};

export const DEFAULT_LIMITS: Limits = {
  calls: 500,
  tokens: 2_000_000,
  answerTokens: 8192,
  answerBytes: 2_000_000,
  callMs: 120_000,
  runMs: 3_600_000,
  tries: 4,
  waitMs: 1000,
  longestWaitMs: 60_000,
  partUnits: 6000,
  overlapUnits: 600,
  textUnits: 500_000,
};

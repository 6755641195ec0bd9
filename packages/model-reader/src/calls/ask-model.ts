import { setTimeout as sleep } from "node:timers/promises";
import { ModelFailure, PassingFailure } from "../failures.ts";
import type { Limits } from "../limits.ts";
import { INSTRUCTIONS } from "../prompt/instructions.data.ts";
import type { Budget } from "./budget.ts";
import type { CallModel, CallOutcome } from "./model-call.ts";

type Options = { call: CallModel; budget: Budget; limits: Limits; signal: AbortSignal };

/** Asks for one part of a text: repeats what may pass, with growing waits, and keeps to the caps of the run. */
export async function askModel(options: Options & { prompt: string }): Promise<CallOutcome> {
  const { limits } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(options);
    } catch (error) {
      if (!(error instanceof PassingFailure)) throw error;
      if (attempt >= limits.tries) throw new ModelFailure(error.code, `${error.message}, ${attempt} times over`);
      await waitBefore({ ...options, failure: error, attempt });
    }
  }
}

async function tryOnce({ call, budget, limits, signal, prompt }: Options & { prompt: string }): Promise<CallOutcome> {
  if (signal.aborted) throw interrupted();
  const left = budget.timeLeft();
  const asked = `${INSTRUCTIONS}\n${prompt}`;
  budget.begin(asked);
  const ending = AbortSignal.timeout(Math.min(limits.callMs, left));
  try {
    const outcome = await call({ prompt, signal: AbortSignal.any([signal, ending]) });
    budget.end({ prompt: asked, answer: outcome.words, usage: outcome.usage });
    return outcome;
  } catch (error) {
    if (isRead(error)) budget.end({ prompt: asked, answer: "", usage: NOTHING_TOLD });
    if (signal.aborted) throw interrupted();
    if (!ending.aborted) throw error;
    budget.timeLeft();
    throw new ModelFailure("call.timeout", `the model did not answer within ${limits.callMs / 1000} s`);
  }
}

const NOTHING_TOLD = { promptTokens: null, answerTokens: 0 };

/** Whether the model may have read what it was asked, and so counted it. */
function isRead(error: unknown): boolean {
  return !(error instanceof ModelFailure && /^(?:endpoint|model)\./.test(error.code));
}

type Waiting = Options & { failure: PassingFailure; attempt: number };

async function waitBefore({ failure, attempt, limits, budget, signal }: Waiting): Promise<void> {
  const asked = failure.waitMs ?? limits.waitMs * 2 ** (attempt - 1);
  if (asked > Math.min(limits.longestWaitMs, budget.timeLeft())) {
    throw new ModelFailure(failure.code, `${failure.message} and asks to wait ${Math.ceil(asked / 1000)} s`);
  }
  try {
    await sleep(asked, undefined, { signal });
  } catch {
    throw interrupted();
  }
}

function interrupted(): ModelFailure {
  return new ModelFailure("run.interrupted", "interrupted: nothing of the text under way was kept");
}

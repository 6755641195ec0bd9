import { ModelFailure } from "../failures.ts";
import type { Limits } from "../limits.ts";

/** What the run has used so far. `estimated`: an endpoint did not say how many tokens it counted. */
export type Spent = { calls: number; promptTokens: number; answerTokens: number; estimated: boolean };

export type Usage = { promptTokens: number | null; answerTokens: number | null };

export type Budget = {
  spent: Spent;
  /** Throws where the run has not so many calls left. */
  needCalls(calls: number): void;
  /** Counts a call before it is made; throws where a cap stands in its way. */
  begin(prompt: string): void;
  /** Counts what came of it. */
  end(input: { prompt: string; answer: string; usage: Usage }): void;
  /** Milliseconds that the run has left; throws where it has none. */
  timeLeft(): number;
};

// Scripts without blanks spend about a token a character, Latin ones one for four: the middle errs to the safe side.
const UNITS_A_TOKEN = 2;

export function estimateTokens(words: string): number {
  return Math.ceil(words.length / UNITS_A_TOKEN);
}

/** Watches the caps of one run: calls, tokens and time. */
export function openBudget({ limits, now = Date.now }: { limits: Limits; now?: () => number }): Budget {
  const spent: Spent = { calls: 0, promptTokens: 0, answerTokens: 0, estimated: false };
  const ends = now() + limits.runMs;
  const needCalls = (calls: number) => {
    if (spent.calls + calls <= limits.calls) return;
    throw new ModelFailure("cap.calls", callsCap({ limits, spent, calls }));
  };
  return {
    spent,
    needCalls,
    begin(prompt) {
      needCalls(1);
      const tokens = spent.promptTokens + spent.answerTokens + estimateTokens(prompt);
      if (tokens > limits.tokens) throw new ModelFailure("cap.tokens", tokensCap({ limits, spent }));
      spent.calls += 1;
    },
    end({ prompt, answer, usage }) {
      spent.estimated ||= usage.promptTokens === null || usage.answerTokens === null;
      spent.promptTokens += usage.promptTokens ?? estimateTokens(prompt);
      spent.answerTokens += usage.answerTokens ?? estimateTokens(answer);
    },
    timeLeft() {
      const left = ends - now();
      if (left > 0) return left;
      throw new ModelFailure("run.timeout", `the run took longer than ${limits.runMs / 1000} s`);
    },
  };
}

function callsCap({ limits, spent, calls }: { limits: Limits; spent: Spent; calls: number }): string {
  return `the cap of ${limits.calls} calls is reached: ${spent.calls} made, ${calls} more needed for this text (--max-calls)`;
}

function tokensCap({ limits, spent }: { limits: Limits; spent: Spent }): string {
  const used = spent.promptTokens + spent.answerTokens;
  return `the cap of ${limits.tokens} tokens is reached: ${used} used, the next call would pass it (--max-tokens)`;
}

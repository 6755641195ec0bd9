import { setTimeout as wait } from "node:timers/promises";
import type { Environment } from "../environment.ts";
import { done } from "../failures.ts";
import { record } from "../recording/record.ts";
import { settleItem } from "./settle-item.ts";

/** How long an item waits where the reader is busy or the storage can't take it. */
const AGAIN_MS = 500;

export type RunOptions = { together: number; unexpected: (error: unknown) => void };

export type BatchRunner = {
  /** Goes on with what has not ended. Until then nothing is taken in. */
  start(options: RunOptions): Promise<void>;
  /** Takes up a batch that was submitted. */
  add(batchId: string): Promise<void>;
  /** Ends with the items under way; the rest is gone on with at the next start. */
  stop(): Promise<void>;
};

/** A batch under way: the places that wait, and how many items are being taken in. */
type Turn = { batchId: string; numbers: number[]; active: number };

/** Takes in the items of batches in their order, of several batches by turns, so that a short one need not wait for a long one. */
export function batchRunner(environment: Environment): BatchRunner {
  const { batches } = environment.store.read;
  const ending = new AbortController();
  const working = new Set<Promise<void>>();
  const turns: Turn[] = [];
  let options: RunOptions | null = null;

  async function add(batchId: string): Promise<void> {
    if (options === null || ending.signal.aborted) return;
    turns.push({ batchId, numbers: await batches.waiting(batchId), active: 0 });
    fill(options);
  }

  function fill(running: RunOptions): void {
    while (working.size < running.together && !ending.signal.aborted) {
      const turn = turns.shift();
      const number = turn?.numbers.shift();
      if (!turn) return;
      if (number === undefined) continue;
      turns.push(turn);
      start({ running, work: () => settle({ running, turn, number }) });
    }
  }

  function start({ running, work }: { running: RunOptions; work: () => Promise<void> }): void {
    const one: Promise<void> = work()
      .catch(running.unexpected)
      .finally(() => {
        working.delete(one);
        fill(running);
      });
    working.add(one);
  }

  async function settle(one: { running: RunOptions; turn: Turn; number: number }): Promise<void> {
    const { running, turn, number } = one;
    const { signal } = ending;
    turn.active += 1;
    try {
      const item = { batchId: turn.batchId, number };
      while (!(await settleItem({ environment, item, unexpected: running.unexpected }))) {
        await wait(AGAIN_MS, undefined, { signal });
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      turn.active -= 1;
    }
    if (turn.active === 0 && turn.numbers.length === 0 && !signal.aborted) await forgetSettled(environment);
  }

  return {
    async start(running) {
      options = running;
      await forgetSettled(environment);
      for (const batchId of await batches.open()) await add(batchId);
    },
    add,
    async stop() {
      ending.abort();
      await Promise.allSettled(working);
    },
  };
}

/** Inputs are no part of the record: once they are settled no word of them stays in the files. */
async function forgetSettled(environment: Environment): Promise<void> {
  const work = async ({ writers }: { writers: { batches: { forgetSettled(): Promise<void> } } }) => {
    await writers.batches.forgetSettled();
    return { answer: done(true), head: null };
  };
  await record({ environment, erasing: true, work });
}

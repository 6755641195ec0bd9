import { setImmediate as otherTurn } from "node:timers/promises";
import type { Slices } from "@demarche/domain";

/** At most so long at a time, so that requests get in between. */
const TURN_MS = 8;

/**
 * Does work in parts, and lets others have their turn of the event loop whenever it has taken some milliseconds. Throws
 * the reason of `ending` once that aborts.
 */
export async function inTurns<T>({ slices, ending }: { slices: Slices<T>; ending: AbortSignal }): Promise<T> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    do {
      const next = slices.next();
      if (next.done) return next.value;
    } while (performance.now() < until);
    await otherTurn();
    ending.throwIfAborted();
  }
}

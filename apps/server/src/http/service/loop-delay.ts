import { monitorEventLoopDelay } from "node:perf_hooks";

const RESOLUTION_MS = 20;
const WINDOW_MS = 500;
const NS_PER_MS = 1e6;

/**
 * How late the event loop has been for a second, in milliseconds: the lesser of the means of its last two halves. One late
 * turn, as while V8 collects a large heap, is over when it is seen, and no reason to turn anyone away.
 */
export type LoopDelay = { ms(): number; stop(): void };

export function watchLoopDelay(): LoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  let [before, last, looked] = [0, 0, performance.now()];
  const timer = setInterval(() => {
    const mean = histogram.mean / NS_PER_MS - RESOLUTION_MS;
    const now = performance.now();
    // Where nothing was measured, no turn ended since the last look.
    [before, last] = [last, Math.max(0, Number.isFinite(mean) ? mean : now - looked)];
    looked = now;
    histogram.reset();
  }, WINDOW_MS);
  timer.unref();
  return {
    ms: () => Math.min(before, last),
    stop() {
      clearInterval(timer);
      histogram.disable();
    },
  };
}

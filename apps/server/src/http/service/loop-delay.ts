import { monitorEventLoopDelay } from "node:perf_hooks";

const RESOLUTION_MS = 20;
const WINDOW_MS = 500;
const NS_PER_MS = 1e6;

/** How late the event loop is, in milliseconds: the mean over the last half second. */
export type LoopDelay = { ms(): number; stop(): void };

export function watchLoopDelay(): LoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  let last = 0;
  const timer = setInterval(() => {
    const mean = histogram.mean / NS_PER_MS - RESOLUTION_MS;
    last = Number.isFinite(mean) ? Math.max(0, mean) : 0;
    histogram.reset();
  }, WINDOW_MS);
  timer.unref();
  return {
    ms: () => last,
    stop() {
      clearInterval(timer);
      histogram.disable();
    },
  };
}

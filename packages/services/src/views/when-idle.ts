import { performance } from "node:perf_hooks";

/** The loop is watched for so long; the process is idle where it did little else meanwhile. */
const WATCH_MS = 4;
const IDLE_SHARE = 0.5;
/** At most so long at a time, so that requests get in between. */
const WORK_MS = 8;
/** How long to leave a process that is busy alone. */
const BUSY_MS = 50;

/**
 * Work that nobody waits for, by name, done while the process has nothing else to do and no faster than that: `work`
 * does a little of what is left of a name, and says whether there is more. Nothing more is done once `ending` aborts, and a
 * process may end before all is done.
 */
export function whenIdle({ work, ending }: { work: (name: string) => boolean; ending: AbortSignal }) {
  const left = new Set<string>();
  let isWaiting = false;

  function wait(ms: number): void {
    isWaiting = true;
    const before = performance.eventLoopUtilization();
    const look = () => {
      if (ending.aborted) return;
      if (performance.eventLoopUtilization(before).utilization > IDLE_SHARE) wait(BUSY_MS);
      else goOn();
    };
    setTimeout(look, ms).unref();
  }

  function goOn(): void {
    const until = performance.now() + WORK_MS;
    for (const name of left) {
      while (performance.now() < until && work(name));
      if (performance.now() >= until) break;
      left.delete(name);
    }
    if (left.size > 0) wait(WATCH_MS);
    else isWaiting = false;
  }

  return (name: string): void => {
    left.add(name);
    if (!isWaiting) wait(WATCH_MS);
  };
}

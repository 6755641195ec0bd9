import { performance } from "node:perf_hooks";

/** The process is idle where nothing was asked of it for so long, and its loop stood still for half of that. */
const QUIET_MS = 1_000;
const IDLE_SHARE = 0.5;
/** The loop is watched for so long between two parts of the work. */
const WATCH_MS = 4;
/** At most so long at a time, so that requests get in between. */
const WORK_MS = 8;
/** Of the time of a process that is never idle, so that the work is done some day. */
const BUSY_SHARE = 0.02;

/** What `whenIdle` goes by: the time (ms), how much of the time since it was last asked the loop was busy, a timer. */
export type Pulse = { now(): number; busyShare(): number; wait(ms: number, then: () => void): void };

/**
 * Work that nobody waits for, by name, done while nothing is asked of the process, and hardly ever while something is:
 * `work` does a little of what is left of a name, and says whether there is more; `asked` counts what was asked so far.
 * Nothing more is done once `ending` aborts, and a process may end before all is done.
 */
export function whenIdle(options: {
  work: (name: string) => boolean;
  asked: () => number;
  ending: AbortSignal;
  pulse?: Pulse;
}) {
  const { work, asked, ending, pulse = processPulse() } = options;
  const left = new Set<string>();
  const isQuiet = watch({ asked, pulse });
  let isWaiting = false;

  function wait(ms: number): void {
    isWaiting = true;
    pulse.wait(ms, () => {
      if (!ending.aborted) look({ hasRested: ms > WATCH_MS });
    });
  }

  /** What is busy again is left alone at once; what stays so gets its share after each rest. */
  function look({ hasRested }: { hasRested: boolean }): void {
    const isIdle = isQuiet();
    const started = pulse.now();
    if (isIdle || hasRested) workUntil(started + WORK_MS);
    isWaiting = false;
    if (left.size > 0) wait(isIdle ? WATCH_MS : Math.max(WORK_MS, pulse.now() - started) / BUSY_SHARE);
  }

  function workUntil(end: number): void {
    for (const name of left) {
      for (let isMore = true; isMore; ) {
        if (pulse.now() >= end) return;
        isMore = work(name);
      }
      left.delete(name);
    }
  }

  return (name: string): void => {
    left.add(name);
    if (!isWaiting) wait(WORK_MS / BUSY_SHARE);
  };
}

/** Says, whenever it is looked, whether there was quiet up to now for as long as it takes to be idle. */
function watch({ asked, pulse }: { asked: () => number; pulse: Pulse }) {
  let [count, since] = [asked(), pulse.now()];
  return (): boolean => {
    const now = asked();
    if (now !== count || pulse.busyShare() > IDLE_SHARE) [count, since] = [now, pulse.now()];
    return pulse.now() - since >= QUIET_MS;
  };
}

function processPulse(): Pulse {
  let last = performance.eventLoopUtilization();
  return {
    now: () => performance.now(),
    busyShare() {
      const now = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(now, last);
      last = now;
      return utilization;
    },
    wait: (ms, then) => void setTimeout(then, ms).unref(),
  };
}

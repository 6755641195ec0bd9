import { constants, type PerformanceEntry, PerformanceObserver } from "node:perf_hooks";

/**
 * Loaded before the server: tells whoever started it what it takes, and what was in use after each full collection that V8
 * made of its own accord. Asked to, it collects first, which stops the server.
 */
let collected: { at: number; live: number }[] = [];

/** What the types of node leave out. */
type CollectionEntry = PerformanceEntry & { detail: { kind: number } };

const liveNow = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

new PerformanceObserver((list) => {
  const isFull = list.getEntries().some((entry) => (entry as CollectionEntry).detail.kind === MAJOR);
  if (isFull) collected.push({ at: Date.now(), live: liveNow() });
}).observe({ entryTypes: ["gc"] });

const MAJOR = constants.NODE_PERFORMANCE_GC_MAJOR;

process.on("message", (asked) => {
  if (asked === "collect") globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss: resident } = process.memoryUsage();
  process.send?.({ live: liveNow(), resident, cpu: (user + system) / 1e6, collected });
  collected = [];
});
process.channel?.unref();

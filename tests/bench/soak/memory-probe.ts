/** Loaded before the server: tells whoever started it what it takes, once all that is left over is collected. */
process.on("message", () => {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ live: heapUsed + external, resident: rss, cpu: (user + system) / 1e6 });
});
process.channel?.unref();

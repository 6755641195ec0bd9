import { setTimeout as wait } from "node:timers/promises";

const LOOK_MS = 500;
const IDLE_SHARE = 0.05;

/** Resolves once this process has used next to nothing of the processor for half a second. */
export async function untilIdle(): Promise<void> {
  for (let used = 1; used > IDLE_SHARE; ) {
    const before = process.cpuUsage();
    await wait(LOOK_MS);
    const { user, system } = process.cpuUsage(before);
    used = (user + system) / 1000 / LOOK_MS;
  }
}

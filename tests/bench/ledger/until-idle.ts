import { setTimeout as wait } from "node:timers/promises";

/** Longer than the quiet that work waits for which nobody waits for. */
const LOOK_MS = 1_500;
const IDLE_SHARE = 0.05;

/** Resolves once this process has used next to nothing of the processor for a second and a half. */
export async function untilIdle(): Promise<void> {
  for (let used = 1; used > IDLE_SHARE; ) {
    const before = process.cpuUsage();
    await wait(LOOK_MS);
    const { user, system } = process.cpuUsage(before);
    used = (user + system) / 1000 / LOOK_MS;
  }
}

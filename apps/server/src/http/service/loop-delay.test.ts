import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { type LoopDelay, watchLoopDelay } from "./loop-delay.ts";

let loop: LoopDelay;
afterEach(() => loop.stop());

async function block(ms: number): Promise<void> {
  const until = performance.now() + ms;
  while (performance.now() < until);
  await wait(1);
  await turn();
}

it("is late where one turn after the other is", async () => {
  loop = watchLoopDelay();
  let most = 0;
  for (let turns = 0; turns < 6; turns += 1) {
    await block(800);
    most = Math.max(most, loop.ms());
  }
  expect(most).toBeGreaterThan(400);
}, 20_000);

it("is not late for one turn that was", async () => {
  loop = watchLoopDelay();
  await wait(600);
  const before = loop.ms();
  await block(900);
  await wait(50);
  expect(loop.ms()).toBeLessThanOrEqual(Math.max(before, 400));
}, 20_000);

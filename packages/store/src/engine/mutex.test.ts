import { describe, expect, it } from "vitest";
import { createMutex } from "./mutex.ts";

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe("the mutex", () => {
  it("runs one after the other, in the order of the calls, past one that fails", async () => {
    const [oneAtATime, log] = [createMutex(), [] as string[]];
    const run = (name: string) =>
      oneAtATime(async () => {
        log.push(`${name} begins`);
        await tick();
        if (name === "b") throw new Error("b breaks");
        log.push(`${name} ends`);
      });
    const results = await Promise.allSettled(["a", "b", "c"].map(run));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(log).toEqual(["a begins", "a ends", "b begins", "c begins", "c ends"]);
  });
});

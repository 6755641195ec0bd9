import { setImmediate as otherTurn, setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { whenIdle } from "./when-idle.ts";

let isBusy = false;
const laterOf = (work: (name: string) => boolean) => whenIdle({ work, ending: new AbortController().signal });
afterEach(() => {
  isBusy = false;
});

/** Takes all of the processor's time, letting others in between. */
async function keepBusy(): Promise<void> {
  isBusy = true;
  while (isBusy) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    await otherTurn();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(5);
}

describe("work that nobody waits for", () => {
  it("is done to its end, of every name", async () => {
    const left = new Map([
      ["one", 30],
      ["other", 50],
    ]);
    const later = laterOf((name) => {
      left.set(name, (left.get(name) ?? 0) - 1);
      return (left.get(name) ?? 0) > 0;
    });
    later("one");
    later("other");
    expect([...left.values()]).toEqual([30, 50]);
    await until(() => [...left.values()].every((count) => count === 0));
  });

  it("is not done while the process is busy, and goes on afterwards", async () => {
    let done = 0;
    const busy = keepBusy();
    const later = laterOf(() => {
      done += 1;
      return done < 3;
    });
    later("one");
    await wait(300);
    expect(done).toBe(0);
    isBusy = false;
    await busy;
    await until(() => done === 3);
  });

  it("begins again when more comes", async () => {
    let done = 0;
    const later = laterOf(() => {
      done += 1;
      return false;
    });
    later("one");
    await until(() => done === 1);
    later("one");
    await until(() => done === 2);
  });

  it("is left alone once whoever keeps it ends", async () => {
    const ending = new AbortController();
    let done = 0;
    const later = whenIdle({ work: () => ++done < 100_000, ending: ending.signal });
    later("one");
    await until(() => done > 0);
    ending.abort();
    await wait(50);
    const before = done;
    await wait(50);
    expect(done).toBe(before);
  });
});

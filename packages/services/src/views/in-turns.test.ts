import { setImmediate as otherTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import { inTurns } from "./in-turns.ts";

/** So many parts that keep the processor busy for some milliseconds each. */
function* parts(count: number) {
  for (let part = 0; part < count; part += 1) {
    const until = performance.now() + 3;
    while (performance.now() < until);
    yield;
  }
  return "done" as const;
}

it("does all of it, and lets others have their turn in between", async () => {
  let turns = 0;
  const work = inTurns({ slices: parts(30), ending: new AbortController().signal });
  const counting = (async () => {
    for (;;) {
      await otherTurn();
      turns += 1;
    }
  })();
  expect(await Promise.race([work, counting])).toBe("done");
  expect(turns).toBeGreaterThan(5);
});

it("is left alone once whoever keeps it ends", async () => {
  const ending = new AbortController();
  const work = inTurns({ slices: parts(1000), ending: ending.signal });
  ending.abort(new Error("closing"));
  await expect(work).rejects.toThrow("closing");
});

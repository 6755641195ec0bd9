import { expect, it } from "vitest";
import { underHead } from "./under-head.ts";

function counted() {
  let position = 1;
  let reads = 0;
  const kept = underHead<string>(async () => ({ position, hash: `h${position}` }));
  return {
    ask: (key: string) => kept(key, async () => `${key} ${++reads}`),
    fails: (key: string) => kept(key, async () => Promise.reject(new Error("no store"))),
    move: () => {
      position += 1;
    },
  };
}

it("reads once while the head is the same, and anew after an entry", async () => {
  const { ask, move } = counted();
  expect(await Promise.all([ask("a"), ask("a"), ask("b")])).toEqual(["a 1", "a 1", "b 2"]);
  move();
  expect([await ask("a"), await ask("a")]).toEqual(["a 3", "a 3"]);
});

it("keeps no failure", async () => {
  const { ask, fails } = counted();
  await expect(fails("a")).rejects.toThrow("no store");
  expect(await ask("a")).toBe("a 1");
});

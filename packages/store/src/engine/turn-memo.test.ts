import { setImmediate as otherTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import { turnMemo } from "./turn-memo.ts";

it("keeps a value while promises of the turn are settled, and no longer", async () => {
  const memo = turnMemo<string>();
  await otherTurn();
  memo.set("head");
  expect(memo.get()).toBe("head");
  const later = Promise.resolve().then(() => memo.get());
  expect(await later).toBe("head");
  await otherTurn();
  expect(memo.get()).toBeNull();
});

it("forgets what it is told to, and keeps what is set after", async () => {
  const memo = turnMemo<number>();
  memo.set(1);
  memo.forget();
  expect(memo.get()).toBeNull();
  memo.set(2);
  expect(memo.get()).toBe(2);
  await otherTurn();
  expect(memo.get()).toBeNull();
});

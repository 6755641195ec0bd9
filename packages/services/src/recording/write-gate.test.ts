import { expect, it } from "vitest";
import { writeGate } from "./write-gate.ts";

it("lets a write try again after a second, and is read-only until one succeeds", () => {
  let now = 0;
  const gate = writeGate(() => now);
  const state = () => [gate.isClosed(), gate.isReadOnly()];
  expect(state()).toEqual([false, false]);
  gate.close();
  now = 999;
  expect(state()).toEqual([true, true]);
  now = 1000;
  expect(state()).toEqual([false, true]);
  gate.open();
  expect(state()).toEqual([false, false]);
});

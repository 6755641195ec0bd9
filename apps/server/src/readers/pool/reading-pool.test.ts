import { Worker } from "node:worker_threads";
import { ReadingDeadline } from "@demarche/reader";
import { ReaderBusy } from "@demarche/services";
import { afterEach, expect, it } from "vitest";
import { type ReadingPool, readingPool } from "./reading-pool.ts";

/** A thread that does what the text says. */
const PROGRAM = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ id, input: { text } }) => {
  if (text === "hang") for (;;);
  if (text === "die") process.exit(1);
  if (text === "long") return parentPort.postMessage({ id, tooLong: true });
  if (text === "break") return parentPort.postMessage({ id, error: new Error("broken") });
  setTimeout(() => parentPort.postMessage({ id, reading: text }), 30);
});`;

let started = 0;
let pool: ReadingPool;
const open = (options: { threads?: number; maxWaiting?: number } = {}) => {
  started = 0;
  const start = () => {
    started += 1;
    return new Worker(PROGRAM, { eval: true });
  };
  pool = readingPool({ start, threads: 1, maxWaiting: 10, limitMs: 2_000, ...options });
  return (text: string) => pool.read({ text, title: null, publishedAt: null });
};
afterEach(() => pool.close());

it("reads texts one after the other in one thread, in their order", async () => {
  const read = open();
  const ended: unknown[] = [];
  await Promise.all(["a", "b", "c"].map((text) => read(text).then((reading) => ended.push(reading))));
  expect(ended).toEqual(["a", "b", "c"]);
  expect(started).toBe(1);
});

it("reads several at once in several threads", async () => {
  const read = open({ threads: 2 });
  await Promise.all(["a", "b"].map(read));
  expect(started).toBe(2);
});

it("takes no more texts than may wait, and takes them again once there is room", async () => {
  const read = open({ maxWaiting: 1 });
  const reading = [read("a"), read("b")];
  expect(pool.waiting()).toBe(1);
  await expect(read("c")).rejects.toThrow(ReaderBusy);
  expect(await Promise.all(reading)).toEqual(["a", "b"]);
  expect(await read("d")).toBe("d");
});

it("gives up on a text that takes too long, and reads the next", async () => {
  const read = open();
  await expect(read("long")).rejects.toThrow(ReadingDeadline);
  await expect(read("hang")).rejects.toThrow(ReadingDeadline);
  expect(await read("a")).toBe("a");
  expect(started).toBe(2);
});

it("survives a thread that dies, and hands on an error", async () => {
  const read = open();
  await expect(read("die")).rejects.toThrow("ended");
  await expect(read("break")).rejects.toThrow("broken");
  expect(await read("a")).toBe("a");
});

it("lets nobody wait once it is closed", async () => {
  const read = open();
  const waiting = [read("hang"), read("b")].map((reading) => reading.catch((error: unknown) => error));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await pool.close();
  const [first, second] = await Promise.all(waiting);
  expect(first).toBeInstanceOf(Error);
  expect(second).toBeInstanceOf(ReaderBusy);
  await expect(read("c")).rejects.toThrow(ReaderBusy);
});

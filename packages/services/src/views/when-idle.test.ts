import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { type Pulse, whenIdle } from "./when-idle.ts";

/** A machine whose time passes as it is told to. */
function machine() {
  let [now, asked, busyShare, done] = [0, 0, 0, 0];
  const timers: { at: number; then: () => void }[] = [];
  const ending = new AbortController();
  const pulse: Pulse = {
    now: () => now,
    busyShare: () => busyShare,
    wait: (ms, then) => void timers.push({ at: now + ms, then }),
  };
  return {
    ending,
    done: () => done,
    ask() {
      asked += 1;
    },
    setBusy(share: number) {
      busyShare = share;
    },
    /** `parts`: how many there are to each name, each of so many milliseconds. */
    laterOf(parts: Map<string, number>, ms = 1) {
      const work = (name: string) => {
        [now, done] = [now + ms, done + 1];
        const rest = (parts.get(name) ?? 1) - 1;
        parts.set(name, rest);
        return rest > 0;
      };
      return whenIdle({ work, asked: () => asked, ending: ending.signal, pulse });
    },
    /** `each`: what happens every ten milliseconds. */
    pass(ms: number, each = () => {}) {
      for (const end = now + ms; now < end; ) {
        each();
        now += 10;
        for (const due of timers.splice(0)) {
          if (due.at <= now) due.then();
          else timers.push(due);
        }
      }
    },
  };
}

it("is done to its end, of every name, after a quiet second", () => {
  const on = machine();
  const left = new Map([
    ["one", 200],
    ["other", 300],
  ]);
  const later = on.laterOf(left);
  later("one");
  later("other");
  on.pass(350);
  expect(on.done()).toBe(0);
  on.pass(3_000);
  expect([...left.values()]).toEqual([0, 0]);
});

it("takes at most three hundredths of the time while something is asked again and again, and is done some day", () => {
  const on = machine();
  const left = new Map([["one", 1_000]]);
  on.laterOf(left)("one");
  on.pass(10_000, on.ask);
  expect(on.done()).toBeGreaterThan(100);
  expect(on.done()).toBeLessThan(300);
  on.pass(50_000, on.ask);
  expect(left.get("one")).toBe(0);
});

it("leaves a process alone that does something else by itself", () => {
  const on = machine();
  on.laterOf(new Map([["one", 10_000]]))("one");
  on.setBusy(0.9);
  on.pass(10_000);
  expect(on.done()).toBeLessThan(300);
});

it("rests at once when something is asked, and goes on after a quiet second", () => {
  const on = machine();
  on.laterOf(new Map([["one", 10_000]]))("one");
  on.pass(2_000);
  const before = on.done();
  expect(before).toBeGreaterThan(100);
  on.ask();
  on.pass(350);
  expect(on.done()).toBe(before);
  on.pass(2_000);
  expect(on.done()).toBeGreaterThan(before + 100);
});

it("rests the longer the more one part of it took", () => {
  const on = machine();
  on.laterOf(new Map([["one", 100]]), 500)("one");
  on.pass(60_000, on.ask);
  expect(on.done()).toBe(3);
});

it("begins again when more comes", () => {
  const on = machine();
  const later = on.laterOf(new Map());
  later("one");
  on.pass(2_000);
  expect(on.done()).toBe(1);
  later("one");
  on.pass(2_000);
  expect(on.done()).toBe(2);
});

it("is left alone once whoever keeps it ends", () => {
  const on = machine();
  on.laterOf(new Map([["one", 100_000]]))("one");
  on.pass(2_000);
  const before = on.done();
  on.ending.abort();
  on.pass(5_000);
  expect(on.done()).toBe(before);
});

it("goes by this process where nothing else is said", async () => {
  let done = 0;
  whenIdle({ work: () => ++done < 3, asked: () => 0, ending: new AbortController().signal })("one");
  while (done < 3) await wait(20);
  expect(done).toBe(3);
});

import { fakeClock } from "@demarche/testkit";
import { expect, it } from "vitest";
import { monotonicClock } from "./monotonic-clock.ts";

it("goes on with the clock it is given, and stands still where that one is set back", () => {
  const given = fakeClock("2024-01-01T00:00:10.000Z");
  const clock = monotonicClock(given);
  const said = ["00:00:10", "00:00:05", "00:00:12"].map((time) => {
    given.set(`2024-01-01T${time}.000Z`);
    return clock.now().toISOString().slice(11, 19);
  });
  expect(said).toEqual(["00:00:10", "00:00:10", "00:00:12"]);
});

it("does not fall behind what is on record", () => {
  const clock = monotonicClock(fakeClock("2024-01-01T00:00:00.000Z"));
  clock.notBefore(null);
  expect(clock.now().toISOString()).toBe("2024-01-01T00:00:00.000Z");
  clock.notBefore("2024-03-01T00:00:00.000Z");
  clock.notBefore("2024-02-01T00:00:00.000Z");
  expect(clock.now().toISOString()).toBe("2024-03-01T00:00:00.000Z");
});

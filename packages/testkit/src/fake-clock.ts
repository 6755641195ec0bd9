import type { WallClock } from "@demarche/store";

export type FakeClock = WallClock & { set(instant: string): void; advance(milliseconds: number): void };

/** A clock that stands still until told otherwise. */
export function fakeClock(start = "2024-02-01T00:00:00.000Z"): FakeClock {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    set(instant) {
      time = Date.parse(instant);
    },
    advance(milliseconds) {
      time += milliseconds;
    },
  };
}

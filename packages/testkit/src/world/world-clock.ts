import type { FakeClock } from "../fake-clock.ts";

/** A clock that goes on by a millisecond whenever somebody looks at it, so that no two things happen at once. */
export function worldClock(): FakeClock {
  let time = 0;
  return {
    now() {
      time += 1;
      return new Date(time);
    },
    set(instant) {
      time = Math.max(time, Date.parse(instant));
    },
    advance(milliseconds) {
      time += milliseconds;
    },
  };
}

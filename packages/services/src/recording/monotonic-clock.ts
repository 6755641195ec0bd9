import type { WallClock } from "@demarche/store";

/** A clock that never goes back: neither behind what it said nor behind what the record has. */
export type MonotonicClock = WallClock & { notBefore(instant: string | null): void };

export function monotonicClock(clock: WallClock): MonotonicClock {
  let floor = Number.NEGATIVE_INFINITY;
  return {
    now() {
      floor = Math.max(floor, clock.now().getTime());
      return new Date(floor);
    },
    notBefore(instant) {
      if (instant !== null) floor = Math.max(floor, Date.parse(instant));
    },
  };
}

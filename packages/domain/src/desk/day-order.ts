import type { IsoDay } from "../claims/claim.ts";
import { byText } from "../ledger/group-by.ts";

/** Where a page begins: after this day (`~` for none) and id. */
export type IncidentPosition = { key: string; id: string };

type Place = IncidentPosition & { times: number };

const NO_DAY = "~";

/** Incidents by each day that a step of theirs gives, and id; those without a day last. */
export function dayOrder() {
  const places: Place[] = [];

  function seek({ key, id }: IncidentPosition): number {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = places[middle];
      if (other !== undefined && (byText(other.key, key) || byText(other.id, id)) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const keyOf = (day: IsoDay | null): string => day ?? NO_DAY;

  return {
    keyOf,
    /** One step more, or less, gives the day. */
    turn({ day, id, sign }: { day: IsoDay | null; id: string; sign: 1 | -1 }): void {
      const key = keyOf(day);
      const at = seek({ key, id });
      const place = places[at];
      if (place?.key !== key || place.id !== id) places.splice(at, 0, { key, id, times: sign });
      else {
        place.times += sign;
        if (place.times === 0) places.splice(at, 1);
      }
    },
    *from(after: IncidentPosition | null): Generator<IncidentPosition> {
      let at = after === null ? 0 : seek(after);
      const first = places[at];
      if (after !== null && first?.key === after.key && first.id === after.id) at += 1;
      for (; at < places.length; at += 1) {
        const place = places[at];
        if (place !== undefined) yield place;
      }
    },
  };
}
export type DayOrder = ReturnType<typeof dayOrder>;

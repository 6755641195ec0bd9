import type { Zone, ZoneSpan } from "@demarche/domain";

/** Zone in which a code unit of the text stands; zones run in the order of the text and don't overlap. */
export function zoneAt(zones: ZoneSpan[], at: number): Zone {
  let low = 0;
  let high = zones.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((zones[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return zones[low]?.zone ?? "BODY";
}

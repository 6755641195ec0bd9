import type { ReportedRange } from "@demarche/domain";

/** "9 / 9 / 9+": low, best and high; a plus where the top is open, a dash where nothing counted is known (never 0). */
export function rangeWords({ low, best, high, open }: ReportedRange): string {
  return `${number(low)} / ${number(best)} / ${number(high)}${open ? "+" : ""}`;
}

/** "9", "9+", "7–9": a range as briefly as it goes. */
export function briefRange({ low, high, open }: ReportedRange): string {
  const top = `${number(high)}${open ? "+" : ""}`;
  return low === high ? top : `${number(low)}–${top}`;
}

function number(value: number | null): string {
  return value === null ? "–" : String(value);
}

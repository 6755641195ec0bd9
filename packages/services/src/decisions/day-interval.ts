import type { DatePrecision, DayInterval } from "@demarche/domain";
import type { DaysRequest } from "../contract.ts";

const DAY_MS = 86_400_000;
const LONGEST: readonly (readonly [days: number, precision: DatePrecision])[] = [
  [1, 1],
  [6, 2],
  [7, 3],
  [31, 4],
];

/** UCDP date_prec by the number of days. */
export function dayInterval({ start, end }: DaysRequest): DayInterval {
  const days = (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
  const precision = LONGEST.find(([longest]) => days <= longest)?.[1] ?? 5;
  return { start, end, precision };
}

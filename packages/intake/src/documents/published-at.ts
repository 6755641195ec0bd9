import type { IsoDay, IsoInstant } from "@demarche/domain";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A day (`2024-01-19`) or an instant (`2024-01-19T08:30:00Z`; UTC where no zone is given) in canonical form,
 * or null for anything else, days that no calendar has included.
 */
export function parsePublishedAt(value: string): IsoDay | IsoInstant | null {
  const trimmed = value.trim();
  if (DAY.test(trimmed)) return isCalendarDay(trimmed) ? trimmed : null;
  const parts = INSTANT.exec(trimmed);
  if (!parts?.[1] || !parts[2] || !isCalendarDay(parts[1])) return null;
  const instant = new Date(`${parts[1]}T${parts[2]}${zoneOf(parts[3])}`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** True for `YYYY-MM-DD` of a day that exists. */
export function isCalendarDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function zoneOf(zone: string | undefined): string {
  if (!zone || zone.toUpperCase() === "Z") return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

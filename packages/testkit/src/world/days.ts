import type { IsoDay, IsoInstant } from "@demarche/domain";

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** The day so many days after another. */
export function dayAfter({ day, days }: { day: IsoDay; days: number }): IsoDay {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

export function instantOf(time: number): IsoInstant {
  return new Date(time).toISOString();
}

const SPELT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** `2 May 2022`. */
export function inWords(day: IsoDay): string {
  return SPELT.format(new Date(day));
}

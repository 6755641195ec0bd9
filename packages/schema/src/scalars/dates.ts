import type { IsoDay, IsoInstant } from "@demarche/domain";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})$/;

/** A calendar day that exists (`2024-02-30` does not), else null. */
export function parseDay(text: string): IsoDay | null {
  if (!DAY.test(text)) return null;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** An instant with its zone, brought to UTC with milliseconds; else null. */
export function parseInstant(text: string): IsoInstant | null {
  if (!INSTANT.test(text) || !parseDay(text.slice(0, 10))) return null;
  const date = new Date(text.replace(" ", "T").toUpperCase());
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** A day stands for its last millisecond, so that "as of 19 January" includes the 19th. */
export function instantOf(value: IsoDay | IsoInstant): IsoInstant {
  return DAY.test(value) ? `${value}T23:59:59.999Z` : value;
}

import type { IsoDay, IsoInstant } from "@demarche/domain";
import { inputError } from "../errors/input-error.ts";

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

/**
 * The instant that a text names; a day stands for its last millisecond, so that "as of 19 January" includes the 19th.
 * @throws a GraphQL error with code `input.date` where the text is no date.
 */
export function instantOf(text: string): IsoInstant {
  const day = parseDay(text);
  if (day !== null) return `${day}T23:59:59.999Z`;
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  throw inputError({
    code: "input.date",
    message: `${JSON.stringify(text.slice(0, 60))} is no date: give an instant with its zone (2024-01-19T08:30:00Z) or a day (2024-01-19).`,
  });
}

import { builder } from "../builder.ts";
import { inputError } from "../errors/input-error.ts";
import { parseDay, parseInstant } from "./dates.ts";

builder.scalarType("DateTime", {
  description:
    "An ISO 8601 instant in UTC (`2024-01-19T08:30:00.000Z`), or a plain day (`2024-01-19`) where only the day is known. " +
    "As input of a moment a plain day means its end, 23:59:59.999 UTC.",
  serialize: (value) => value,
  parseValue: (value) => {
    const parsed = typeof value === "string" ? (parseDay(value) ?? parseInstant(value)) : null;
    if (parsed) return parsed;
    throw dateError(value, "an instant with its zone (2024-01-19T08:30:00Z) or a day (2024-01-19)");
  },
});

builder.scalarType("Day", {
  description: "An ISO 8601 calendar day, `2024-01-19`.",
  serialize: (value) => value,
  parseValue: (value) => {
    const parsed = typeof value === "string" ? parseDay(value) : null;
    if (parsed) return parsed;
    throw dateError(value, "a day that exists (2024-01-19)");
  },
});

function dateError(value: unknown, expected: string) {
  const given = JSON.stringify(value)?.slice(0, 60) ?? "nothing";
  return inputError({ code: "input.date", message: `${given} is no date: give ${expected}.` });
}

import { builder } from "../builder.ts";
import { inputError } from "../errors/input-error.ts";
import { parseDay, parseInstant } from "./dates.ts";

builder.scalarType("DateTime", {
  description:
    "An ISO 8601 instant in UTC (`2024-01-19T08:30:00.000Z`), or a plain day (`2024-01-19`) where only the day is known. " +
    "As input of a moment a plain day means its end, 23:59:59.999 UTC. A text that is no date is an error of the field " +
    "that it was given to: of a mutation a named one, of a view one with the code `input.date`.",
  serialize: (value) => value,
  parseValue: (value) => dateText(value, (text) => parseDay(text) ?? parseInstant(text) ?? text),
});

builder.scalarType("Day", {
  description:
    "An ISO 8601 calendar day, `2024-01-19`. A text that is no day is an error of the field it was given to.",
  serialize: (value) => value,
  parseValue: (value) => dateText(value, (text) => text.trim()),
});

/** Whether a text is a date is for its field to say, which knows how to; anything but a text is refused here. */
function dateText(value: unknown, read: (text: string) => string): string {
  if (typeof value === "string") return read(value);
  const given = JSON.stringify(value)?.slice(0, 60) ?? "nothing";
  throw inputError({ code: "input.date", message: `${given} is no date: give a text, as "2024-01-19".` });
}

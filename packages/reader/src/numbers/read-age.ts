import type { Token } from "../foundation/prepared-text.ts";
import { entry } from "../foundation/words/facts.ts";
import { readNumber } from "./read-number.ts";

const UNITS: ReadonlyMap<string, number> = new Map([
  ["year", 1],
  ["years", 1],
  ["yr", 1],
  ["month", 1 / 12],
  ["months", 1 / 12],
  ["week", 1 / 52],
  ["day", 1 / 365],
]);

const unitOf = entry(UNITS);

/** "17-year-old", "six year old", "5-month-old" that begins at token `at`: age in years and the token after it. */
export function readAge(tokens: Token[], at: number): { years: number; to: number } | null {
  const number = readNumber(tokens, at);
  if (!number) return null;
  let next = number.to;
  if (tokens[next]?.text === "-") next += 1;
  const unit = unitOf(tokens[next]);
  if (unit === undefined) return null;
  next += 1;
  if (tokens[next]?.text === "-") next += 1;
  return tokens[next]?.lower === "old" ? { years: number.value * unit, to: next + 1 } : null;
}

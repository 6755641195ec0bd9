import { canonicalText } from "@demarche/intake";
import { z } from "zod";

/** A short text as the record keeps it: canonical as every text, and on one line. What is stored is then what was hashed. */
export function cleanLine(text: string): string {
  return canonicalText(text).replace(/\s+/gu, " ");
}

/** A line of at most `max` characters, cleaned. */
export const line = (max: number) => z.string().max(max).transform(cleanLine);

/** Several lines of at most `max` characters, cleaned. */
export const prose = (max: number) => z.string().max(max).transform(canonicalText);

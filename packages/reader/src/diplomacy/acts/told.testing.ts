import { readActs } from "../read-acts.testing.ts";

/** The acts of a text as short rows, "ACT STATUS actor>target", sorted; published on Monday, 20 May 2024. */
export function told(text: string): string[] {
  const claims = readActs(text);
  return claims.map((claim) => `${claim.act} ${claim.status} ${claim.actor}>${claim.target}`).sort();
}

/** Expected rows as one string, separated by semicolons. */
export const rows = (expected: string): string[] =>
  expected
    .split(";")
    .map((row) => row.trim())
    .filter((row) => row !== "")
    .sort();

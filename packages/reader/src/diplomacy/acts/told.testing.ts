import { prepareText } from "../../foundation/prepare-text.ts";
import { extractDiplomacy } from "../index.ts";

/** The acts of a text as short rows, "ACT STATUS actor>target", sorted; published on Monday, 20 May 2024. */
export function told(text: string): string[] {
  const claims = extractDiplomacy(prepareText({ text, title: null, publishedAt: "2024-05-20" }));
  return claims.map((claim) => `${claim.act} ${claim.status} ${claim.actor}>${claim.target}`).sort();
}

/** Expected rows as one string, separated by semicolons. */
export const rows = (expected: string): string[] =>
  expected
    .split(";")
    .map((row) => row.trim())
    .filter((row) => row !== "")
    .sort();

import type { IsoInstant } from "@demarche/domain";
import { parsePublishedAt } from "@demarche/intake";
import { CliFailure } from "./cli-failure.ts";

/** The option's day or instant in canonical form. */
export function dateOption({ option, value }: { option: string; value: string }): string {
  const date = parsePublishedAt(value);
  if (date === null) {
    throw new CliFailure(`${option} "${value}" is no date: write 2024-01-31 or 2024-01-31T08:30:00Z.`);
  }
  return date;
}

/** The moment a view is asked for: a day means its end (UTC), nothing means now. */
export function momentOption({ option, value }: { option: string; value: string | undefined }): IsoInstant {
  if (value === undefined) return new Date().toISOString();
  const date = dateOption({ option, value });
  return date.length === 10 ? `${date}T23:59:59.999Z` : date;
}

import type { PageRequest } from "@demarche/services";
import { inputError } from "../errors/input-error.ts";

export type PageArgs = { first?: number | null | undefined; after?: string | null | undefined };

/** @throws a GraphQL error with code `input.first` outside 1–100. */
export function pageRequest({ first, after }: PageArgs): PageRequest {
  const size = first ?? 20;
  if (size >= 1 && size <= 100) return { first: size, after: after ?? null };
  throw inputError({ code: "input.first", message: `\`first\` is ${size}: ask for 1 to 100.` });
}

/** @throws a GraphQL error with code `input.ids` for more than 100 ids. */
export function withinHundred<T>(ids: readonly T[]): T[] {
  if (ids.length <= 100) return [...ids];
  throw inputError({ code: "input.ids", message: `${ids.length} ids: ask for at most 100 at once.` });
}

import type { GraphQLError } from "graphql";
import { inputError } from "../errors/input-error.ts";

export type Budget = {
  /** Takes so many rows, one where nothing is said. */
  spend(rows?: number): void;
  /** Gives another request all of it. */
  renew(): void;
};

/** Counts the rows a request asks for. Throws a GraphQL error with code `query.cost` beyond `limit`. */
export function rowBudget(limit: number): Budget {
  let left = limit;
  let refusal: GraphQLError | null = null;
  const spend = (rows = 1) => {
    left -= rows;
    if (left >= 0) return;
    refusal ??= inputError({
      code: "query.cost",
      message: `The query asks for more than ${limit} rows. Ask for smaller pages, or nest fewer lists.`,
    });
    throw refusal;
  };
  return {
    spend,
    renew() {
      left = limit;
    },
  };
}

import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "./build-schema.ts";

/** The schema in GraphQL's schema language, sorted by name: what `schema.graphql` holds. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

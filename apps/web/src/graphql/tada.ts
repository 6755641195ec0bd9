import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env.d.ts";

/** Documents typed from the committed schema. Scalars are strings: ISO days and instants. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; Day: string; ID: string };
}>();

export type { ResultOf, VariablesOf } from "gql.tada";

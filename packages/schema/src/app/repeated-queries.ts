import type { Services } from "@demarche/services";
import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  parse,
  type VariableDefinitionNode,
  visit,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { schema } from "../build-schema.ts";
import { DEFAULT_LIMITS } from "../limits/limits.ts";
import { queryCost } from "../limits/query-cost.ts";
import { createRequestContext } from "../requests/request-context.ts";

/** Queries that are kept compiled, by their text; one is compiled, which takes milliseconds, once it came twice. */
const MOST_COMPILED = 200;
const WORTH_IT = 2;
const MOST_COSTS = 100;
/** As createYogaApp bounds them. */
const MAX_ROWS = 40_000;
const NEVER = new AbortController().signal;

export type RepeatedRequest = {
  query: string;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
};

type Options = { services: Services; now?: () => Date };

/** What is kept of a query: how often it was answered, then its compiled form; null where it can't be compiled. */
type Known = {
  answered: number;
  compiled: CompiledQuery | null | undefined;
  document: DocumentNode;
  variables: readonly VariableDefinitionNode[];
  /** Every field that it names. */
  fields: ReadonlySet<string>;
  /** What it costs, by the numbers among its variables. */
  costs: LRUCache<string, number>;
};

export type RepeatedQueries = {
  /** Notes that a query was answered without an error, and so had passed every limit and rule. */
  answered(request: RepeatedRequest): void;
  /** The answer of a query that was answered before, as JSON; null where the app itself must answer. */
  answer(request: RepeatedRequest): Promise<string | null>;
};

/**
 * Answers queries that come again by code compiled for each (graphql-jit), without the work around GraphQL: their text
 * was parsed, measured and validated when it came first. What depends on variables is checked each time; whatever gives
 * an error is left to the app, which answers it as it always does.
 */
export function repeatedQueries({ services, now = () => new Date() }: Options): RepeatedQueries {
  const hold = () => () => undefined;
  const contextFor = ({ fields }: Known) =>
    createRequestContext({
      services,
      now,
      maxRows: MAX_ROWS,
      ending: NEVER,
      lastEventId: null,
      hold,
      mentions: (field) => fields.has(field),
    });
  const known = new LRUCache<string, Known>({ max: MOST_COMPILED });

  return {
    answered({ query, operationName }) {
      const key = keyOf({ query, operationName });
      const before = known.get(key);
      if (before) before.answered += 1;
      else if (!asksForSchema(query)) known.set(key, knownOf({ query, operationName }));
    },
    async answer({ query, operationName, variables = {} }) {
      const one = known.get(keyOf({ query, operationName }));
      if (!one || one.answered < WORTH_IT) return null;
      one.compiled ??= compiledOf({ one, operationName });
      if (one.compiled === null) return null;
      if (costOf({ one, operationName, variables }) > DEFAULT_LIMITS.cost) return null;
      const { coerced } = getVariableValues(schema, one.variables, variables);
      if (!coerced) return null;
      const result = await one.compiled.query(undefined, contextFor(one), coerced);
      return result.errors?.length ? null : one.compiled.stringify(result);
    },
  };
}

function knownOf({ query, operationName }: RepeatedRequest): Known {
  const document = parse(query);
  const fields = new Set<string>();
  visit(document, { Field: ({ name }) => void fields.add(name.value) });
  const variables = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return { answered: 1, compiled: undefined, document, variables, fields, costs: new LRUCache({ max: MOST_COSTS }) };
}

type Costed = { one: Known; operationName: string | undefined; variables: Record<string, unknown> };

/** Page sizes tell it, as numbers among the variables; of what is given in lists or objects each is reckoned anew. */
function costOf({ one, operationName, variables }: Costed): number {
  const values = Object.values(variables);
  const reckon = () => queryCost({ schema, document: one.document, operationName, variables });
  if (values.some((value) => typeof value === "object" && value !== null)) return reckon();
  const key = JSON.stringify(
    Object.entries(variables).map(([name, value]) => [name, typeof value === "number" ? value : 0]),
  );
  const cost = one.costs.get(key) ?? reckon();
  one.costs.set(key, cost);
  return cost;
}

const keyOf = ({ query, operationName = "" }: RepeatedRequest): string => `${operationName}\n${query}`;

/** Introspection is made of resolvers that no request comes back to. */
const asksForSchema = (query: string): boolean => query.includes("__schema") || query.includes("__type(");

function compiledOf({ one, operationName }: { one: Known; operationName: string | undefined }): CompiledQuery | null {
  try {
    const compiled = compileQuery(schema, one.document, operationName);
    return isCompiledQuery(compiled) ? compiled : null;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

import type { MaybePromise, Services } from "@demarche/services";
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";
import { schema } from "../build-schema.ts";
import { DEFAULT_LIMITS } from "../limits/limits.ts";
import { queryCost } from "../limits/query-cost.ts";
import { contextsOfHead } from "../requests/contexts-of-head.ts";
import { createRequestContext } from "../requests/request-context.ts";
import { conditionNames, fragmentsOf } from "../written/plan.ts";
import { type RowTexts, rowTexts } from "../written/row-texts.ts";
import { type QueryWriter, queryWriter } from "../written/write-query.ts";
import type { Written } from "../written/written-parts.ts";

/** Queries that are kept compiled, by their text; one is compiled, which takes a millisecond, once it came twice. */
const MOST_COMPILED = 200;
const WORTH_IT = 2;
const MOST_COSTS = 100;
/** Of one query, by what `@include` and `@skip` were given. */
const MOST_WRITERS = 8;
/** Code units of what is kept written of rows. */
const MOST_TEXT = 16_000_000;
/** As createYogaApp bounds them. */
const MAX_ROWS = 40_000;
const DAY_MS = 86_400_000;
const NEVER = new AbortController().signal;

export type RepeatedRequest = {
  query: string;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
};

type Options = { services: Services; now?: () => Date };

/** What is kept of a query: how often it was answered, and what writes its answers. */
type Known = {
  answered: number;
  writers: LRUCache<string, QueryWriter>;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Variables that decide which fields are asked for. */
  conditions: readonly string[];
  /** Every field that it names. */
  fields: ReadonlySet<string>;
  /** What it costs, by the numbers among its variables. */
  costs: LRUCache<string, number>;
};

export type RepeatedQueries = {
  /** Notes that a query was answered without an error, and so had passed every limit and rule. */
  answered(request: RepeatedRequest): void;
  /** What answers a query that was answered before, with these variables; null where the app itself must. */
  prepare(request: RepeatedRequest): PreparedAnswer | null;
};

/** The answer as of now, as JSON, as often as it is asked for; null where the app itself must answer. */
export type PreparedAnswer = () => MaybePromise<string | null>;

/**
 * Answers queries that come again by a writer made for each, without the work around GraphQL: their text was parsed,
 * measured and validated when it came first. What depends on variables is checked each time; whatever gives an error is
 * left to the app, which answers it as it always does.
 */
export function repeatedQueries({ services, now = () => new Date() }: Options): RepeatedQueries {
  const hold = () => () => undefined;
  const contexts = contextsOfHead<Known>({
    head: () => services.reads.head(),
    today: () => Math.floor(now().getTime() / DAY_MS),
    maxRows: MAX_ROWS,
    make: ({ fields }, maxRows) =>
      createRequestContext({
        services,
        now,
        maxRows,
        ending: NEVER,
        lastEventId: null,
        hold,
        mentions: (field) => fields.has(field),
      }),
  });
  const known = new LRUCache<string, Known>({ max: MOST_COMPILED });
  const texts = rowTexts(MOST_TEXT);

  return {
    answered({ query, operationName }) {
      const key = keyOf({ query, operationName });
      const before = known.get(key);
      if (before) before.answered += 1;
      else if (!asksForSchema(query)) {
        const one = knownOf({ query, operationName });
        if (one) known.set(key, one);
      }
    },
    prepare({ query, operationName, variables = {} }) {
      const one = known.get(keyOf({ query, operationName }));
      if (!one || one.answered < WORTH_IT) return null;
      if (costOf({ one, operationName, variables }) > DEFAULT_LIMITS.cost) return null;
      const { coerced } = getVariableValues(schema, one.operation.variableDefinitions ?? [], variables);
      if (!coerced) return null;
      const leave = () => contexts.leave(one);
      const write = () => writerOf({ one, variables: coerced, texts })(contexts.take(one), coerced);
      return () => writtenOrNull({ write, leave });
    },
  };
}

/** Null for an error: the app meets the same, and tells it as it always does. `leave` is told where it was not made in one go. */
function writtenOrNull(options: { write: () => Written; leave: () => void }): MaybePromise<string | null> {
  const { write, leave } = options;
  try {
    const written = write();
    if (typeof written === "string") return written;
    leave();
    return written.catch(() => null);
  } catch {
    leave();
    return null;
  }
}

function knownOf({ query, operationName }: RepeatedRequest): Known | null {
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  const fields = new Set<string>();
  visit(document, { Field: ({ name }) => void fields.add(name.value) });
  const kept = {
    writers: new LRUCache<string, QueryWriter>({ max: MOST_WRITERS }),
    costs: new LRUCache<string, number>({ max: MOST_COSTS }),
  };
  return { ...kept, answered: 1, document, operation, conditions: conditionNames(document), fields };
}

type Asked = { one: Known; variables: Record<string, unknown>; texts: RowTexts };

function writerOf({ one, variables, texts }: Asked): QueryWriter {
  const { document, operation, conditions: names, writers } = one;
  const key = names.length === 0 ? "" : JSON.stringify(names.map((name) => variables[name]));
  const known = writers.get(key);
  if (known) return known;
  const conditions = Object.fromEntries(names.map((name) => [name, variables[name]]));
  const write = queryWriter({ schema, operation, fragments: fragmentsOf(document), conditions, texts });
  writers.set(key, write);
  return write;
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

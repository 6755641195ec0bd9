import type { DocumentNode, GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { limitError } from "./limit-error.ts";
import type { QueryLimits } from "./limits.ts";
import { measureDocument } from "./measure-document.ts";
import { queryCost } from "./query-cost.ts";

type Options = {
  limits: QueryLimits;
  /** Documents that were measured when they were written: those of the dashboard. */
  isTrusted: (document: DocumentNode) => boolean;
};

/** Bounds what a query may be before it is parsed, before it is validated, and before it is run. */
export function queryLimits({ limits, isTrusted }: Options): Plugin {
  const measured = new WeakMap<DocumentNode, GraphQLError | null>();
  const shapeProblem = (document: DocumentNode) => {
    const known = measured.get(document);
    if (known !== undefined) return known;
    const problem = shapeError({ document, limits });
    measured.set(document, problem);
    return problem;
  };
  return {
    onParams({ params }) {
      if (typeof params.query !== "string" || params.query.length <= limits.characters) return;
      throw tooMany({ what: "characters", code: "query.length", given: params.query.length, limit: limits.characters });
    },
    onParse({ setParseFn, parseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens: limits.tokens }));
      return ({ result, replaceParseResult }) => {
        if (result === null || result instanceof Error || isTrusted(result)) return;
        const problem = shapeProblem(result);
        if (problem) replaceParseResult(problem);
      };
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues } = args;
      if (isTrusted(document)) return;
      const cost = queryCost({ schema, document, operationName, variables: variableValues ?? {} });
      if (cost > limits.cost) setResultAndStopExecution({ errors: [costError({ cost, limit: limits.cost })] });
    },
  };
}

function shapeError({ document, limits }: { document: DocumentNode; limits: QueryLimits }): GraphQLError | null {
  const { depth, aliases, directives } = measureDocument(document);
  if (depth > limits.depth) {
    const message = `The query nests ${depth} fields deep; at most ${limits.depth} are allowed. Ask in two steps, by id.`;
    return limitError({ code: "query.depth", message });
  }
  if (aliases > limits.aliases)
    return tooMany({ what: "aliases", code: "query.aliases", given: aliases, limit: limits.aliases });
  if (directives > limits.directives)
    return tooMany({ what: "directives", code: "query.directives", given: directives, limit: limits.directives });
  return null;
}

function tooMany(options: { what: string; code: string; given: number; limit: number }): GraphQLError {
  const { what, code, given, limit } = options;
  return limitError({ code, message: `The query has ${given} ${what}; at most ${limit} are allowed.` });
}

function costError({ cost, limit }: { cost: number; limit: number }): GraphQLError {
  const message = `The query may resolve ${cost} fields; at most ${limit} are allowed. Ask for smaller pages, or nest fewer lists.`;
  return limitError({ code: "query.cost", message });
}

import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";

/** Given by whoever asks; set where the same record would give the same answer. */
export type Outcome = { exact: boolean };

export type ServerContext = { outcome?: Outcome };

/** Tells whoever keeps answers which of them may be kept: queries answered without an error. */
export const exactAnswers: Plugin<ServerContext, ServerContext> = {
  onExecute({ args: { document, operationName, contextValue } }) {
    const { outcome } = contextValue;
    if (outcome) outcome.exact = getOperationAST(document, operationName)?.operation === "query";
  },
  onExecutionResult({ result, context: { outcome } }) {
    if (!outcome) return;
    outcome.exact &&= result !== undefined && !Array.isArray(result) && !("errors" in result && result.errors?.length);
  },
};

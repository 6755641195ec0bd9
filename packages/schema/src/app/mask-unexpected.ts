import { randomUUID } from "node:crypto";
import { RefusedRequest } from "@demarche/services";
import { GraphQLError } from "graphql";
import { withoutSuggestions } from "../limits/no-suggestions.ts";

export type LogUnexpected = (entry: { id: string; error: unknown }) => void;

/** Errors that resolvers meant to tell pass; any other is logged whole and answered with an id alone. */
export const maskUnexpected =
  (log: LogUnexpected) =>
  (error: unknown): GraphQLError => {
    if (error instanceof GraphQLError && isMeant(error)) return withoutSuggestions(error);
    const { nodes = null, path = null, originalError = error } = error instanceof GraphQLError ? error : {};
    if (originalError instanceof RefusedRequest) {
      const { code, message } = originalError.failure;
      return new GraphQLError(message, { nodes, path, extensions: { code } });
    }
    const id = randomUUID();
    log({ id, error: originalError });
    const message = `Something went wrong on the server. Its log has the details under ${id}.`;
    return new GraphQLError(message, { nodes, path, extensions: { code: "internal", id } });
  };

function isMeant(error: GraphQLError): boolean {
  if (!error.originalError) return true;
  return error.originalError instanceof GraphQLError && isMeant(error.originalError);
}

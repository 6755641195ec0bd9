import { GraphQLError } from "graphql";

const SUGGESTION = / ?Did you mean [^?]*\?/g;

/** The same error without names that the caller did not give: they tell the schema piece by piece. */
export function withoutSuggestions<E extends Error>(error: E): E | GraphQLError {
  const message = error.message.replace(SUGGESTION, "");
  if (message === error.message || !(error instanceof GraphQLError)) return error;
  const { nodes = null, source = null, positions = null, path = null, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

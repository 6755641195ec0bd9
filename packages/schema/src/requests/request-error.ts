import { GraphQLError } from "graphql";

/** A request that is no GraphQL request as it stands: an HTTP status for every media type. */
export function requestError(options: {
  status: number;
  code: string;
  message: string;
  headers?: Record<string, string>;
}): GraphQLError {
  const { status, code, message, headers = {} } = options;
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}

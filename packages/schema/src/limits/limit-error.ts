import { GraphQLError } from "graphql";

/** A query that is more than is answered: 400, and as GraphQL over HTTP has it 200 for `application/json`. */
export function limitError({ code, message }: { code: string; message: string }): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400, spec: true } } });
}

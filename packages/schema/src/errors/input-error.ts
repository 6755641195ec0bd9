import { GraphQLError } from "graphql";

/** A mistake in what was asked, told to the asker unmasked; `code` is stable and dotted. */
export function inputError({ code, message }: { code: string; message: string }): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

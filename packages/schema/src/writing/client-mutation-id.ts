import type { builder } from "../builder.ts";

export type InputFields = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, "InputObject">;

/** What the input of every mutation has. */
export const clientMutationId = (t: InputFields) =>
  t.string({
    description: "Makes the mutation idempotent: the same id answers with what it did the first time.",
  });

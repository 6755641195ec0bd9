import { instant, primaryKey, table, text } from "#columns";

/** What a client's `clientMutationId` was answered with, so that a repeated request does nothing twice. */
export const clientMutations = table(
  "client_mutations",
  {
    actor: text("actor").notNull(),
    verb: text("verb").notNull(),
    clientMutationId: text("client_mutation_id").notNull(),
    inputHash: text("input_hash").notNull(),
    result: text("result").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.actor, t.verb, t.clientMutationId] })],
);

import { id, index, instant, primaryKey, table, text } from "#columns";

/** Append-only. What a client's `clientMutationId` was answered with, so that a repeated request does nothing twice. */
export const clientMutations = table(
  "client_mutations",
  {
    actor: text("actor").notNull(),
    verb: text("verb").notNull(),
    clientMutationId: text("client_mutation_id").notNull(),
    inputHash: text("input_hash").notNull(),
    result: text("result").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    /** What the request made, whose entry vouches for this row. */
    subjectId: id("subject_id"),
  },
  (t) => [
    primaryKey({ columns: [t.actor, t.verb, t.clientMutationId] }),
    // The requests that made the subjects asked for.
    index("client_mutations_subject").on(t.subjectId),
  ],
);

import { and, eq, sql } from "drizzle-orm";
import { type Database, insertInto, prepared } from "#engine";
import { noting, type WrittenRows } from "../ledger/written-rows.ts";
import { clientMutations } from "./mutations.table.ts";

export type ClientMutation = typeof clientMutations.$inferSelect;
export type ClientMutationKey = Pick<ClientMutation, "actor" | "verb" | "clientMutationId">;

/** What earlier requests were answered with. */
export function mutationsReader(db: Database) {
  const find = prepared(
    "client_mutation_find",
    db
      .select()
      .from(clientMutations)
      .where(
        and(
          eq(clientMutations.actor, sql.placeholder("actor")),
          eq(clientMutations.verb, sql.placeholder("verb")),
          eq(clientMutations.clientMutationId, sql.placeholder("clientMutationId")),
        ),
      ),
  );
  return {
    async find(key: ClientMutationKey): Promise<ClientMutation | null> {
      const [row] = await find.execute(key);
      return row ?? null;
    },
  };
}

/** Keeps answers, inside the transaction of the request that each one guards. */
export function mutationsWriter({ db, written }: { db: Database; written: WrittenRows }) {
  const note = noting({ table: clientMutations, written });
  const insert = insertInto({ db, table: clientMutations });
  return {
    ...mutationsReader(db),
    async add(mutation: ClientMutation): Promise<void> {
      await insert([mutation]);
      if (mutation.subjectId !== null) note({ row: mutation, subjectId: mutation.subjectId });
    },
  };
}

import { type Database, insertInto } from "#engine";
import type { Actor } from "../ledger/ledger-entry.ts";
import { inOrder } from "../paging/in-order.ts";
import { batchStatements } from "./batches.statements.ts";
import { type BATCH_OUTCOMES, batches, batchItems, batchSteps } from "./batches.table.ts";

export type BatchOutcome = (typeof BATCH_OUTCOMES)[number];

export type NewBatch = { id: string; crisisId: string; actor: Actor; recordedAt: string; inputs: readonly unknown[] };

/** A batch and how far it is; `claims` are those of what was taken in, `submittedAt` the position of its entry. */
export type StoredBatch = {
  id: string;
  crisisId: string;
  actor: Actor;
  recordedAt: string;
  items: number;
  takenIn: number;
  refused: number;
  claims: number;
  cancelled: boolean;
  submittedAt: number;
};

export type StoredBatchStep = typeof batchSteps.$inferSelect;
export type NewBatchStep = StoredBatchStep;

/** Reads batches, what of them waits, and what has become of the rest. */
export function batchesReader(db: Database) {
  const statements = batchStatements(db);
  return {
    async byIds(ids: readonly string[]): Promise<(StoredBatch | null)[]> {
      const rows = await statements.byIds.execute({ ids: JSON.stringify(ids) });
      const found = rows.map(({ actorKind, actorName, cancelled, ...row }) => ({
        ...row,
        actor: { kind: actorKind, name: actorName },
        cancelled: cancelled > 0,
      }));
      return inOrder({ ids, rows: found });
    },
    /** Ids of those that have not ended, oldest first. */
    async open(): Promise<string[]> {
      return (await statements.open.execute({})).map(({ id }) => id);
    },
    /** The places of the items that nothing has become of yet. */
    async waiting(batchId: string): Promise<number[]> {
      return (await statements.waiting.execute({ batchId })).map(({ number }) => number);
    },
    /** What an item was given as; undefined where it was let go. */
    async input(item: { batchId: string; number: number }): Promise<unknown> {
      return (await statements.item.execute(item))[0]?.input;
    },
    async step(item: { batchId: string; number: number }): Promise<StoredBatchStep | null> {
      return (await statements.step.execute(item))[0] ?? null;
    },
    /** What has become of items, by their place. */
    page(request: { batchId: string; after: number; limit: number }): Promise<StoredBatchStep[]> {
      return statements.page.execute(request);
    },
    async total(batchId: string): Promise<number> {
      return (await statements.total.execute({ batchId }))[0]?.total ?? 0;
    },
    /** Steps whose entries are newer than a position of the ledger, oldest first. */
    since(request: {
      batchId: string;
      after: number;
      limit: number;
    }): Promise<(StoredBatchStep & { position: number })[]> {
      return statements.since.execute(request);
    },
  };
}

/** Adds batches and their steps. Only inside a write transaction. */
export function batchesWriter(db: Database) {
  const insert = {
    batches: insertInto({ db, table: batches }),
    items: insertInto({ db, table: batchItems }),
    steps: insertInto({ db, table: batchSteps }),
  };
  const { forget } = batchStatements(db);
  return {
    async add({ inputs, actor, ...batch }: NewBatch): Promise<void> {
      await insert.batches([{ ...batch, actorKind: actor.kind, actorName: actor.name, items: inputs.length }]);
      await insert.items(inputs.map((input, index) => ({ batchId: batch.id, number: index + 1, input })));
    },
    addStep: (step: NewBatchStep): Promise<void> => insert.steps([step]),
    /** Lets go of the inputs that something has become of. */
    async forgetSettled(): Promise<void> {
      await forget.execute({});
    },
  };
}

import type { Readers, Store } from "@demarche/store";
import type { Verification, Witnesses } from "../contract.ts";
import type { Problem } from "./problem.ts";
import { storedLines, storedTexts } from "./stored-lines.ts";
import { verifyLines } from "./verify-lines.ts";

/** Checks the record in the database: its lines (R26, R27), rows that no entry tells of, and the database as a file. */
export async function verifyRecord(options: {
  store: Store;
  witnesses?: Witnesses | undefined;
}): Promise<Verification> {
  const { store, witnesses } = options;
  await store.ready().catch(() => undefined);
  const { head: _, ...found } = await store.snapshot(async (readers) => {
    const lines = await verifyLines({ lines: storedLines(readers), textOf: storedTexts(readers), witnesses });
    return { ...lines, problems: [...lines.problems, ...(await unvouched(readers))] };
  });
  return { ...found, problems: [...found.problems, ...(await structure(store))] };
}

async function unvouched({ ledger }: Readers): Promise<Problem[]> {
  const rows = await ledger.rows.unvouched();
  return rows.map(({ table, subjectId }) => ({
    position: null,
    where: subjectId,
    message: `no ledger entry tells where its row of ${table} comes from`,
  }));
}

async function structure(store: Store): Promise<Problem[]> {
  const messages = await store.structure();
  return messages.map((message) => ({ position: null, where: "the database file", message }));
}

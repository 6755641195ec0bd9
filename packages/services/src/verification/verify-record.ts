import type { Readers, Store } from "@demarche/store";
import type { Verification, VerifyProgress, Witnesses } from "../contract.ts";
import type { Problem } from "./problem.ts";
import { storedLines, storedTexts } from "./stored-lines.ts";
import { verifyLines } from "./verify-lines.ts";

/** Checks the record in the database: its lines (R26, R27), rows that no entry tells of, and the database as a file. */
export async function verifyRecord(options: {
  store: Store;
  witnesses?: Witnesses | undefined;
  told?: Told | undefined;
}): Promise<Verification> {
  const { store, witnesses, told = () => {} } = options;
  await store.ready().catch(() => undefined);
  const { head: _, ...found } = await store.snapshot(async (readers) => {
    const { position } = await readers.ledger.head();
    const stored = toldOf({ lines: storedLines(readers), of: position, told });
    const lines = await verifyLines({ lines: stored, textOf: storedTexts(readers), witnesses });
    told({ part: "ROWS" });
    return { ...lines, problems: [...lines.problems, ...(await unvouched(readers))] };
  });
  told({ part: "FILE" });
  return { ...found, problems: [...found.problems, ...(await structure(store))] };
}

type Told = (progress: VerifyProgress) => void;

const TOLD_EACH = 1_000;

async function* toldOf<T>(options: { lines: AsyncIterable<T>; of: number; told: Told }): AsyncGenerator<T> {
  const { lines, of, told } = options;
  let checked = 0;
  for await (const line of lines) {
    yield line;
    checked += 1;
    if (checked % TOLD_EACH === 0 || checked === of) told({ part: "ENTRIES", checked, of });
  }
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

import { StorageError, type StorageProblem, type Writers } from "@demarche/store";
import type { LedgerHead, Result } from "../contract.ts";
import type { Environment } from "../environment.ts";
import { refused } from "../failures.ts";

/** An answer, with the new head where something was recorded. */
export type Outcome<T> = { answer: Result<T>; head: LedgerHead | null };

/** The work of one transaction. `recordedAt` is never before that of the newest entry, whatever the clock says. */
export type Recording<T> = (transaction: { writers: Writers; recordedAt: string }) => Promise<Outcome<T>>;

/**
 * Runs a transaction. A storage that can't take it is an expected failure of which nothing was kept: `storage.full`,
 * `storage.busy`, `storage.failing`. While it is full the record is read-only; a write tries again after a second.
 */
export async function record<T>(options: {
  environment: Environment;
  work: Recording<T>;
  /** Takes words out, and leaves none of them in the files. */
  erasing?: boolean;
}): Promise<Outcome<T>> {
  const { environment, work, erasing = false } = options;
  const { store, clock, gate, asked } = environment;
  asked.note();
  if (gate.isClosed()) return refusal("full");
  try {
    const outcome = await store[erasing ? "erase" : "write"](async (writers) => {
      clock.notBefore((await writers.ledger.datedHead()).recordedAt);
      return work({ writers, recordedAt: clock.now().toISOString() });
    });
    gate.open();
    return outcome;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    if (error.problem === "full") gate.close();
    return refusal(error.problem);
  }
}

const SENTENCES: Record<StorageProblem, string> = {
  full: "The disk is full: nothing was recorded, and the record is read-only until there is room. Free some and try again.",
  busy: "Another program is writing to the database: nothing was recorded. Try again.",
  failing: "The database can't be written: nothing was recorded. Look at the disk and its permissions, then try again.",
};

function refusal(problem: StorageProblem) {
  return { answer: refused(`storage.${problem}`, SENTENCES[problem]), head: null };
}

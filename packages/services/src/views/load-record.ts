import type { CrisisRecord } from "@demarche/domain";
import type { Readers, Store } from "@demarche/store";
import type { LedgerHead } from "../contract.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";

/** One crisis's record as it stood at one head. */
export type LoadedRecord = { head: LedgerHead; record: CrisisRecord; axis: TimeAxis };

/** Reads a crisis's record and the head from one and the same state. Throws where there is no such crisis. */
export function loadRecord({ store, crisisId }: { store: Store; crisisId: string }): Promise<LoadedRecord> {
  return store.snapshot(async (readers) => {
    const head = await readers.ledger.head();
    const record = await readRecord({ readers, crisisId });
    return { head, record, axis: timeAxis(record) };
  });
}

async function readRecord({ readers, crisisId }: { readers: Readers; crisisId: string }): Promise<CrisisRecord> {
  const [crisis] = await readers.crises.byIds([crisisId]);
  if (!crisis) throw new Error(`There is no crisis ${crisisId}`);
  return {
    crisis,
    sources: await readers.sources.byCrisisId(crisisId),
    documents: await readers.documents.recordsByCrisisId(crisisId),
    claims: await readers.claims.byCrisisId(crisisId),
  };
}

import type { Store, WallClock } from "@demarche/store";
import { storedLines } from "../verification/stored-lines.ts";
import { endLine, exportLine, headerLine } from "./export-line.ts";

/** Gives one state of the whole record, line by line, each when the one before was taken. */
export async function exportRecord(options: {
  store: Store;
  clock: WallClock;
  take: (line: string) => Promise<void>;
}): Promise<void> {
  const { store, clock, take } = options;
  await store.ready();
  await store.snapshot(async (readers) => {
    const head = await readers.ledger.head();
    await take(headerLine({ head, exportedAt: clock.now().toISOString() }));
    for await (const line of storedLines(readers)) await take(exportLine(line));
    await take(endLine(head));
  });
}

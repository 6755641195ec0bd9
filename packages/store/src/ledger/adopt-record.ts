import type { Ids, WallClock } from "../ids/ids.ts";
import type { Writers } from "../store.ts";
import { ADOPTING_KINDS } from "./entry-kinds.ts";
import type { LedgerEntry, NewLedgerEntry } from "./ledger-entry.ts";
import { legacyHash } from "./legacy-payload.ts";

/**
 * Appends, for every entry of the format of 0.1, one that vouches for all columns of its rows. Rows that are not what
 * the entry was given get none: what was changed before is not made good. Does nothing where the newest entry is new.
 */
export async function adoptRecord(options: { writers: Writers; ids: Ids; clock: WallClock }): Promise<void> {
  const { writers, ids, clock } = options;
  const { ledger } = writers.read;
  const [newest] = await ledger.page({ crisisId: null, before: Number.MAX_SAFE_INTEGER, limit: 1 });
  if (newest?.format !== 1) return;
  const now = clock.now().toISOString();
  const recordedAt = newest.recordedAt > now ? newest.recordedAt : now;
  let position = 0;
  for (
    let page = await ledger.after(0);
    page.length > 0 && position < newest.position;
    page = await ledger.after(position)
  ) {
    const entries = page.filter((entry) => entry.format === 1 && entry.position <= newest.position);
    const vouchers = entries.map(adopting);
    const rows = await ledger.rows.whole(vouchers);
    const intact = entries.filter((entry, index) => legacyHash(rows[index] ?? {}) === entry.payloadHash);
    await writers.ledger.append(intact.map((entry) => ({ ...adopted({ entry, recordedAt }), id: ids.next("entry") })));
    position = page.at(-1)?.position ?? newest.position;
  }
}

function adopting({ kind, subjectId }: LedgerEntry): Pick<NewLedgerEntry, "kind" | "subjectId"> {
  return { kind: ADOPTING_KINDS[kind] ?? "crisis.adopted", subjectId };
}

function adopted({ entry, recordedAt }: { entry: LedgerEntry; recordedAt: string }): Omit<NewLedgerEntry, "id"> {
  return {
    ...adopting(entry),
    crisisId: entry.crisisId,
    actor: { kind: "SYSTEM", name: "demarche" },
    reason: "Taken over from the format of version 0.1",
    recordedAt,
  };
}

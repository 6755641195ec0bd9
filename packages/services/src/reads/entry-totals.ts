import type { Readers } from "@demarche/store";
import { LRUCache } from "lru-cache";

const MOST_CRISES = 1_000;
const NOTHING = { position: 0, total: 0 };

/** How many entries the ledger has of a crisis (null: of all). They are only ever added, so that only new ones are counted. */
export function entryTotals(read: Pick<Readers, "ledger">): (crisisId: string | null) => Promise<number> {
  const counted = new LRUCache<string, { position: number; total: number }>({ max: MOST_CRISES });
  return async (crisisId) => {
    const key = crisisId ?? "";
    const { position } = await read.ledger.headOfTurn();
    const known = counted.get(key) ?? NOTHING;
    if (known.position === position) return known.total;
    const before = known.position < position ? known : NOTHING;
    const total = before.total + (await read.ledger.total({ crisisId, after: before.position, upTo: position }));
    counted.set(key, { position, total });
    return total;
  };
}

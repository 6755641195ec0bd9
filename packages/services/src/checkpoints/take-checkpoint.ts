import type { Store, WallClock } from "@demarche/store";
import type { Checkpoint, Result } from "../contract.ts";
import { refused } from "../failures.ts";
import { checkpointHash, signedCheckpoint } from "./checkpoint.ts";

/**
 * Signs the record as it stands. Codes: `key.invalid`; `checkpoint.discontinued` where the record is no continuation
 * of what the checkpoint before has seen.
 */
export async function takeCheckpoint(options: {
  store: Store;
  clock: WallClock;
  privateKey: string;
  previous: Checkpoint | null;
}): Promise<Result<Checkpoint>> {
  const { store, clock, privateKey, previous } = options;
  await store.ready();
  return store.snapshot(async ({ ledger }) => {
    const { position, hash } = await ledger.head();
    if (previous !== null && previous.position > 0) {
      const [seen] = await ledger.after(previous.position - 1);
      if (seen?.hash !== previous.hash) return discontinued(previous);
    }
    const signedAt = clock.now().toISOString();
    const before = previous === null ? null : checkpointHash(previous);
    const seen = { position, hash, counts: await ledger.countsByKind(), signedAt, previous: before };
    return signedCheckpoint({ seen, privateKey });
  });
}

function discontinued({ position, signedAt }: Checkpoint) {
  const message = `The record does not continue the checkpoint of ${signedAt}, which has seen entry ${position}: let demarche verify look at both.`;
  return refused("checkpoint.discontinued", message);
}

import { getHeapStatistics } from "node:v8";
import { type CrisisHistory, crisisHistory, type KeptCrisis, type Moment, type Slices } from "@demarche/domain";
import type { Readers } from "@demarche/store";
import { LRUCache } from "lru-cache";
import type { MaybePromise } from "../maybe-promise.ts";

/** `redactions`: how many texts of the crisis were taken out when it was last looked; `head`: at which position that was. */
type Held = {
  of: KeptCrisis;
  history: CrisisHistory;
  following: Slices<void> | null;
  redactions: number | null;
  head: number | null;
};

/** What one change of an incident takes in memory, and a claim of a crisis that is being followed, as measured. */
const BYTES_OF_A_CHANGE = 500;
const BYTES_OF_A_CLAIM = 1_500;
/** Of the memory that this process may use. */
const CHANGES_SHARE = 0.05;
const FOLLOWED_SHARE = 0.1;

/**
 * What crises came to at moments past of the recorded clock (R16), found while nothing else is to be done. The crises that were
 * not followed the longest are judged anew from their beginning once they are to be followed again.
 */
export function crisisHistories({ read }: { read: Readers }) {
  const memory = getHeapStatistics().heap_size_limit;
  const [room, roomToFollow] = [Math.floor(memory * CHANGES_SHARE), Math.floor(memory * FOLLOWED_SHARE)];
  const held = new LRUCache<string, Held>({
    maxSize: room,
    sizeCalculation: ({ history }) => Math.min(room, (history.changes() + 1) * BYTES_OF_A_CHANGE),
  });
  const followed = new LRUCache<string, CrisisHistory>({
    maxSize: roomToFollow,
    dispose: (history) => history.rest(),
  });

  function heldOf({ crisisId, of }: { crisisId: string; of: KeptCrisis }): Held {
    const known = held.get(crisisId);
    if (known?.of === of) return known;
    const history = crisisHistory(of.scope);
    const begun: Held = { of, history, following: null, redactions: null, head: null };
    held.set(crisisId, begun);
    return begun;
  }

  /** Does a part of what is left to find of a kept crisis of so many claims; false where nothing is. */
  function work({ crisisId, of, claims }: { crisisId: string; of: KeptCrisis; claims: number }): boolean {
    const known = heldOf({ crisisId, of });
    const { history } = known;
    if (known.following === null && !history.isBehind(of)) return false;
    known.following ??= history.follow(of);
    if (!known.following.next().done) return true;
    known.following = null;
    held.set(crisisId, known);
    const size = Math.min(roomToFollow, (claims + 1) * BYTES_OF_A_CLAIM);
    followed.set(crisisId, history, { size });
    return history.isBehind(of);
  }

  /** Where a text was taken out since, copies of it may be judged otherwise: then nothing is known. */
  async function looked({ crisisId, known }: { crisisId: string; known: Held }): Promise<CrisisHistory | null> {
    const { position } = await read.ledger.headOfTurn();
    const { length } = await read.documents.redactionsByCrisisId(crisisId);
    known.redactions ??= length;
    known.head = position;
    if (known.redactions === length) return known.history;
    held.delete(crisisId);
    return null;
  }

  return {
    work,
    /** What is known of a moment of the recorded clock; null where it is to be derived. */
    covering({ crisisId, moment }: { crisisId: string; moment: Moment }): MaybePromise<CrisisHistory | null> {
      const known = moment.clock === "RECORDED" ? held.get(crisisId) : undefined;
      if (!known?.history.covers(Date.parse(moment.asOf))) return null;
      const isLooked = known.head !== null && read.ledger.knownHead()?.position === known.head;
      return isLooked ? known.history : looked({ crisisId, known });
    },
  };
}
export type CrisisHistories = ReturnType<typeof crisisHistories>;

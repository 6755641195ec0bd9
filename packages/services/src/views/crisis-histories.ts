import { getHeapStatistics } from "node:v8";
import { type CrisisHistory, crisisHistory, type KeptCrisis, type Moment, type Slices } from "@demarche/domain";
import type { Readers } from "@demarche/store";
import { LRUCache } from "lru-cache";
import type { LedgerHead } from "../contract.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { shelvedHistories } from "./shelved-histories.ts";
import type { Shelf } from "./shelved-lines.ts";

/**
 * `of`: the kept crisis that it follows, if any yet; `redactions`: how many texts of the crisis were taken out when it was
 * last looked, which was at the position `head`.
 */
type Held = {
  of: KeptCrisis | null;
  history: CrisisHistory;
  following: Slices<void> | null;
  redactions: number | null;
  head: number | null;
};

/** A kept crisis up to a head, with how many claims it has; `again`: has it worked on again. */
type Work = { crisisId: string; of: KeptCrisis; claims: number; head: LedgerHead; again: () => void };

/** What one change of an incident takes in memory, and a claim of a crisis that is being followed, as measured. */
const BYTES_OF_A_CHANGE = 500;
const BYTES_OF_A_CLAIM = 1_500;
/** Of the memory that this process may use. */
const CHANGES_SHARE = 0.05;
const FOLLOWED_SHARE = 0.1;

/**
 * What crises came to at moments past of the recorded clock (R16), found while nothing else is to be done, and put on a
 * shelf where there is one. The crises that were not followed the longest are judged anew from their beginning once they
 * are to be followed again.
 */
export function crisisHistories({ read, shelf }: { read: Readers; shelf: Shelf | null }) {
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
  const shelved = shelf && shelvedHistories({ read, shelf });

  /** Null where nothing has to be waited for. */
  function restoring(crisisId: string): Promise<void> | null {
    if (shelved === null || held.has(crisisId)) return null;
    const found = shelved.restored(crisisId);
    if (!(found instanceof Promise)) return null;
    return found.then((known) => {
      if (known === null || held.has(crisisId)) return;
      held.set(crisisId, { ...known, of: null, following: null, head: null });
    });
  }

  function heldOf({ crisisId, of }: Work): Held {
    const known = held.get(crisisId);
    if (known !== undefined) return Object.assign(known, { of });
    const redactions = shelved?.redactions(crisisId) ?? null;
    const begun: Held = { of, history: crisisHistory(of.scope), following: null, redactions, head: null };
    held.set(crisisId, begun);
    return begun;
  }

  /** Lets go what was found of the crisis as it was read another time, or can't be found as it was. */
  function forgetOther({ crisisId, of }: Work): void {
    const known = held.get(crisisId);
    if (known === undefined || known.of === of) return;
    if (known.of === null && !of.hasUndatedLosses()) return;
    held.delete(crisisId);
    if (of.hasUndatedLosses()) shelved?.clear(crisisId);
  }

  /** Does a part of what is left to find; false where nothing is, or something is waited for. */
  function work(asked: Work): boolean {
    const { crisisId, of, again } = asked;
    forgetOther(asked);
    const waiting = restoring(crisisId);
    if (waiting !== null) {
      waiting.then(again);
      return false;
    }
    const known = heldOf(asked);
    if (known.following === null && !known.history.isBehind(of)) return false;
    known.following ??= known.history.follow(of);
    const isDone = known.following.next().done ?? false;
    if (isDone) done({ asked, known });
    if (!of.hasUndatedLosses()) shelved?.put({ crisisId, head: asked.head, history: known.history, isDone });
    return !isDone || known.history.isBehind(of);
  }

  function done({ asked, known }: { asked: Work; known: Held }): void {
    const { crisisId, claims } = asked;
    known.following = null;
    held.set(crisisId, known);
    const size = Math.min(roomToFollow, (claims + 1) * BYTES_OF_A_CLAIM);
    followed.set(crisisId, known.history, { size });
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

  function known({ crisisId, moment }: { crisisId: string; moment: Moment }): MaybePromise<CrisisHistory | null> {
    const found = held.get(crisisId);
    if (!found?.history.covers(Date.parse(moment.asOf))) return null;
    const isLooked = found.head !== null && read.ledger.knownHead()?.position === found.head;
    return isLooked ? found.history : looked({ crisisId, known: found });
  }

  return {
    work,
    /** What is known of a moment of the recorded clock; null where it is to be derived. */
    covering(asked: { crisisId: string; moment: Moment }): MaybePromise<CrisisHistory | null> {
      if (asked.moment.clock === "PUBLISHED") return null;
      const waiting = restoring(asked.crisisId);
      return waiting === null ? known(asked) : waiting.then(() => known(asked));
    },
  };
}
export type CrisisHistories = ReturnType<typeof crisisHistories>;

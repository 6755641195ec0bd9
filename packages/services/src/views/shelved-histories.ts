import type { CrisisHistory } from "@demarche/domain";
import type { Readers } from "@demarche/store";
import type { LedgerHead } from "../contract.ts";
import { type Restored, restored, type Shelf, shelfLine } from "./shelved-lines.ts";

/** A line has at least so many steps, but for the last of what there was to find. */
const STEPS_OF_A_LINE = 1_000;

type Put = { crisisId: string; history: CrisisHistory; head: LedgerHead; isDone: boolean };

/** Where a crisis's lines end, and what is being done to them. */
type End = { digest: string; redactions: number; done: Promise<void> };

/** Histories as far as a shelf has them, and what is put there. A crisis whose lines can't be kept is left alone. */
export function shelvedHistories({ read, shelf }: { read: Readers; shelf: Shelf }) {
  const ends = new Map<string, End | "FAILED">();
  const restoring = new Map<string, Promise<Restored | null>>();

  const endOf = (crisisId: string): End | null => {
    const end = ends.get(crisisId);
    return end === undefined || end === "FAILED" ? null : end;
  };

  async function lookUp(crisisId: string): Promise<Restored | null> {
    await endOf(crisisId)?.done;
    const { length } = await read.documents.redactionsByCrisisId(crisisId);
    const [scope] = await read.crises.byIds([crisisId]);
    const known = scope ? await restored({ shelf, read, scope }) : null;
    ends.set(crisisId, { digest: known?.digest ?? "", redactions: length, done: Promise.resolve() });
    return known;
  }

  /** One after the other; where one fails there are no more. */
  function then({ crisisId, end, work }: { crisisId: string; end: End; work: () => Promise<void> }): void {
    end.done = end.done.then(work).catch(() => {
      ends.set(crisisId, "FAILED");
    });
  }

  return {
    /** What the shelf has of a crisis; null at once where it is known to have nothing. */
    restored(crisisId: string): Promise<Restored | null> | null {
      const end = ends.get(crisisId);
      if (end === "FAILED" || end?.digest === "") return null;
      const under = restoring.get(crisisId);
      if (under) return under;
      const begun = lookUp(crisisId)
        .catch(() => {
          ends.set(crisisId, "FAILED");
          return null;
        })
        .finally(() => restoring.delete(crisisId));
      restoring.set(crisisId, begun);
      return begun;
    },
    /** How many texts had been taken out when the shelf was looked at. */
    redactions: (crisisId: string): number | null => endOf(crisisId)?.redactions ?? null,
    /** Puts what was found since, once it is much or all there was. */
    put({ crisisId, history, head, isDone }: Put): void {
      const end = endOf(crisisId);
      if (end === null || head.hash === "") return;
      const isEnough = isDone ? history.fresh() > 0 : history.fresh() >= STEPS_OF_A_LINE;
      if (!isEnough) return;
      const { derivedBy } = shelf;
      const { redactions } = end;
      const line = { derivedBy, crisisId, until: history.until(), head, redactions, steps: history.takeFresh() };
      then({
        crisisId,
        end,
        work: async () => {
          const { text, digest } = shelfLine({ line, after: end.digest });
          await shelf.add(crisisId, text);
          end.digest = digest;
        },
      });
    },
    clear(crisisId: string): void {
      const end = endOf(crisisId);
      if (end === null) return;
      then({
        crisisId,
        end,
        work: async () => {
          await shelf.clear(crisisId);
          end.digest = "";
        },
      });
    },
  };
}

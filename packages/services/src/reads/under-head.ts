import type { LedgerHead } from "../contract.ts";
import { type MaybePromise, mapMaybe } from "../maybe-promise.ts";

const MOST = 1_000;

/** Answers of one question, each read once while the ledger's head is the same: nothing changes without an entry. */
export function underHead<T>(head: () => MaybePromise<LedgerHead>) {
  const kept = new Map<string, { answer: MaybePromise<T> }>();
  let at: string | null = null;

  function answerUnder({ hash, key, read }: { hash: string; key: string; read: () => Promise<T> }): MaybePromise<T> {
    if (hash !== at) kept.clear();
    at = hash;
    const known = kept.get(key);
    if (known) return known.answer;
    if (kept.size >= MOST) kept.clear();
    // What is read may be newer than the head that it is kept under, never older.
    const answer = read();
    const entry: { answer: MaybePromise<T> } = { answer };
    kept.set(key, entry);
    answer.then(
      (value) => {
        entry.answer = value;
      },
      () => kept.delete(key),
    );
    return answer;
  }

  /** At once where it is at hand. */
  return (key: string, read: () => Promise<T>): MaybePromise<T> =>
    mapMaybe(head(), ({ hash }) => answerUnder({ hash, key, read }));
}

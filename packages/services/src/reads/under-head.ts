import type { LedgerHead } from "../contract.ts";

const MOST = 1_000;

/** Answers of one question, each read once while the ledger's head is the same: nothing changes without an entry. */
export function underHead<T>(head: () => Promise<LedgerHead>): (key: string, read: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  let at: string | null = null;
  return async (key, read) => {
    const { hash } = await head();
    if (hash !== at) kept.clear();
    at = hash;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MOST) kept.clear();
    // What is read may be newer than the head that it is kept under, never older.
    const answer = read();
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    return answer;
  };
}

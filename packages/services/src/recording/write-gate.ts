/** Closed for a while once the disk was found full, so that what would fail is not tried again and again. */
export type WriteGate = { isClosed(): boolean; isReadOnly(): boolean; close(): void; open(): void };

const CLOSED_MS = 1000;

export function writeGate(now: () => number = () => performance.now()): WriteGate {
  let closedAt: number | null = null;
  return {
    isClosed: () => closedAt !== null && now() - closedAt < CLOSED_MS,
    /** From the write that found the disk full until one that succeeds. */
    isReadOnly: () => closedAt !== null,
    close() {
      closedAt = now();
    },
    open() {
      closedAt = null;
    },
  };
}

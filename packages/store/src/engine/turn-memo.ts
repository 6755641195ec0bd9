/** A value for the rest of a turn of the event loop: until its promises are settled and something from outside can come. */
export type TurnMemo<T> = { get(): T | null; set(value: T): void; forget(): void };

export function turnMemo<T>(): TurnMemo<T> {
  let kept: T | null = null;
  const forget = () => {
    kept = null;
  };
  return {
    get: () => kept,
    set(value) {
      if (kept === null) process.nextTick(forget);
      kept = value;
    },
    forget,
  };
}

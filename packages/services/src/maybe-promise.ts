/** A value that is at hand, or that comes. What is at hand saves whoever waits a turn of promises. */
export type MaybePromise<T> = T | Promise<T>;

export function mapMaybe<T, R>(value: MaybePromise<T>, map: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return value instanceof Promise ? value.then(map) : map(value);
}

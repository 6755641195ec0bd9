/** Gives what is made when it is first asked for: a view's explanation costs nothing where only its range is. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

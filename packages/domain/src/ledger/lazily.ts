/** An object with parts that are made when they are first read: a view's explanation costs nothing where only its range is asked for. */
export function lazily<Base extends object, Parts extends object>(
  base: Base,
  parts: { [Key in keyof Parts]: () => Parts[Key] },
): Base & Parts {
  for (const key of Object.keys(parts) as (keyof Parts & string)[]) {
    Object.defineProperty(base, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = parts[key]();
        Object.defineProperty(base, key, { value, enumerable: true, writable: true });
        return value;
      },
    });
  }
  return base as Base & Parts;
}

/**
 * What is derived of an object, for the last few keys that it was asked for by. It goes with the object: what changes
 * is another object.
 */
export function fewKept<Of extends object, Key, Value>(most: number) {
  const kept = new WeakMap<Of, Map<Key, Value>>();
  return ({ of, key, derive }: { of: Of; key: Key; derive: () => Value }): Value => {
    const values = kept.get(of) ?? new Map<Key, Value>();
    kept.set(of, values);
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = derive();
    for (const oldest of values.keys()) {
      if (values.size < most) break;
      values.delete(oldest);
    }
    values.set(key, value);
    return value;
  };
}

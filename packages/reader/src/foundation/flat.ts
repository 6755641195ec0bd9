/** The elements of all lists, in their order. V8 puts those of `flat()` into their list one by one, by way of its runtime. */
export function flat<T>(lists: Iterable<readonly T[]>): T[] {
  const all: T[] = [];
  for (const list of lists) for (const element of list) all.push(element);
  return all;
}

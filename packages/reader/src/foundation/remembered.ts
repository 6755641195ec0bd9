const MEMORY = 20_000;
const LONGEST = 200;

/** A pure function of a wording with its answers kept, up to a bound: the same names and words come again and again. */
export function remembered<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = read(words);
    if (words.length > LONGEST) return found;
    if (known.size >= MEMORY) known.clear();
    known.set(words, found);
    return found;
  };
}

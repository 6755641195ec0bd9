const SHORTEST_SURNAME = 5;
const LETTERS_PER_SLIP = 7;

/** Letters only, without case, marks, spaces or hyphens: what `samePerson` compares. */
export function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

/** Whether two plain names may be one person's: the same, one the other's surname, or a slip of spelling apart. */
function samePerson(a: string, b: string): boolean {
  if (a === b) return a !== "";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_SURNAME && long.includes(short)) return true;
  return withinSlips({ a: short, b: long, slips: Math.floor(short.length / LETTERS_PER_SLIP) });
}

/** Levenshtein distance up to `slips`, in a band of that width. */
function withinSlips({ a, b, slips }: { a: string; b: string; slips: number }): boolean {
  if (slips === 0 || b.length - a.length > slips) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(substituted, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
    if (Math.min(...row) > slips) return false;
    previous = row;
  }
  return (previous[b.length] ?? 0) <= slips;
}

/** Whether two lists of at least two plain names each are of different company, so that they met on different occasions. */
export function differentCompany(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.some((name) => !many.some((other) => samePerson(name, other)));
}

/** One name per person, in the fullest form, in the order of first mention. */
export function mergeNames(names: Iterable<string>): string[] {
  const people: { name: string; plain: string }[] = [];
  for (const name of new Set(names)) {
    const plain = plainName(name);
    const known = people.find((person) => samePerson(person.plain, plain));
    if (known === undefined) people.push({ name, plain });
    else if (name.length > known.name.length) Object.assign(known, { name, plain });
  }
  return people.map(({ name }) => name);
}

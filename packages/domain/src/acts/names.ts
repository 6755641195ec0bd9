const SHORTEST_SURNAME = 5;
const LETTERS_PER_SLIP = 7;

/** Letters only, without case, marks, spaces or hyphens. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

/** Whether two names may be one person's: same letters, one the other's surname, or a slip of spelling apart. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short === "") return false;
  if (short === long) return true;
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

/** Whether two lists of at least two people each name different company, so that they met on different occasions. */
export function differentCompany(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.some((name) => !many.some((other) => sameName(name, other)));
}

/** One name per person, in the fullest form, in the order of first mention. */
export function mergeNames(names: readonly string[]): string[] {
  const people: string[] = [];
  for (const name of names) {
    const known = people.findIndex((person) => sameName(person, name));
    if (known === -1) people.push(name);
    else if (name.length > (people[known]?.length ?? 0)) people[known] = name;
  }
  return people;
}

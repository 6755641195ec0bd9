const LONGEST_LINE = 160;

// Control characters, line separators and what turns the direction of writing; joiners, which names need, may stay.
const UNPRINTED = /[\p{Cc}\p{Cs}\p{Co}\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** True for a name or a place in words: not empty, short, on one line, nothing hidden in it. */
export function isLine(words: string): boolean {
  return words.trim() !== "" && words.length <= LONGEST_LINE && !UNPRINTED.test(words);
}

/** True for a day of the calendar, `2024-01-31`. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

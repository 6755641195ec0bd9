/** Answers of a batch in the order of the ids asked for; null where there is none. */
export function inOrder<T extends { id: string }>({ ids, rows }: { ids: readonly string[]; rows: readonly T[] }) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id): T | null => byId.get(id) ?? null);
}

/** Rows grouped by a key, one group (perhaps empty) for each id asked for, in that order. */
export function groupedInOrder<T>(options: {
  ids: readonly string[];
  rows: readonly T[];
  key: (row: T) => string;
}): T[][] {
  const groups = new Map<string, T[]>(options.ids.map((id) => [id, []]));
  for (const row of options.rows) groups.get(options.key(row))?.push(row);
  return options.ids.map((id) => groups.get(id) ?? []);
}

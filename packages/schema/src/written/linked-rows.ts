import type { Readers } from "../requests/readers.ts";
import type { RowLink } from "./told-by-row.ts";

/** A link of a row, and those of the row that it leads to. */
export type LinkPlan = RowLink<object> & { links: readonly LinkPlan[] };

/** A row that another led to, as it stood. */
export type LinkedRow = { rows: LinkPlan["rows"]; id: string; row: object };

type Reading = { read: Pick<Readers, "documents" | "sources"> };

/** The rows that a row leads to; null where one of them is not at hand. */
export function linkedRows(options: Reading & { row: object; links: readonly LinkPlan[] }): LinkedRow[] | null {
  const { row, links, read } = options;
  const found: LinkedRow[] = [];
  for (const { rows, id: idOf, links: further } of links) {
    const id = idOf(row);
    const next = read[rows].load(id);
    if (next === null || next instanceof Promise) return null;
    const behind = linkedRows({ row: next, links: further, read });
    if (behind === null) return null;
    found.push({ rows, id, row: next }, ...behind);
  }
  return found;
}

/** Whether rows that were led to are those that are at hand now: a row that changed is another. */
export function areCurrent({ linked, read }: Reading & { linked: readonly LinkedRow[] }): boolean {
  for (const { rows, id, row } of linked) if (read[rows].load(id) !== row) return false;
  return true;
}

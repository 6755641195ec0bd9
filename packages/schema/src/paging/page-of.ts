import type { Page, PageRequest } from "@demarche/services";
import { comparePositions, decodeCursor, encodeCursor, type Position } from "./cursor.ts";

type Options<T> = { items: readonly T[]; request: PageRequest; positionOf: (item: T) => Position };

/** A page of a list that is already in memory, ordered by (key, id). */
export function pageOf<T>({ items, request, positionOf }: Options<T>): Page<T> {
  const placed = items.map((node) => ({ node, position: positionOf(node) }));
  placed.sort((a, b) => comparePositions(a.position, b.position));
  const after = request.after === null ? null : decodeCursor(request.after);
  const rest = after ? placed.filter((item) => comparePositions(item.position, after) > 0) : placed;
  return {
    items: rest.slice(0, request.first).map(({ node, position }) => ({ node, cursor: encodeCursor(position) })),
    hasNextPage: rest.length > request.first,
    totalCount: items.length,
  };
}

import type { Page, PageRequest } from "../contract.ts";
import { RefusedRequest } from "../failures.ts";

const MAX_FIRST = 100;

/** Opaque to clients: the sort key and the id of an item. */
export function encodeCursor(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** The parts of a cursor; throws RefusedRequest `cursor.invalid` where it is none of ours. */
export function decodeCursor({ cursor, length }: { cursor: string; length: number }): string[] {
  const parts = parsedParts(cursor);
  if (parts.length === length && parts.every((part) => typeof part === "string" || typeof part === "number")) {
    return parts.map(String);
  }
  const message = `"${cursor.slice(0, 40)}" is no cursor of this list: pass an endCursor that it gave, or none.`;
  throw new RefusedRequest({ code: "cursor.invalid", message, path: ["after"] });
}

function parsedParts(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** A page from a reader that is asked for one row more than the page holds. */
export async function pageOf<T>(options: {
  request: PageRequest;
  rows: (limit: number) => Promise<T[]>;
  total: () => Promise<number>;
  cursor: (node: T) => readonly (string | number)[];
}): Promise<Page<T>> {
  const { request, rows, total, cursor } = options;
  const first = Math.min(Math.max(Math.trunc(request.first), 1), MAX_FIRST);
  const [found, totalCount] = [await rows(first + 1), await total()];
  const items = found.slice(0, first).map((node) => ({ node, cursor: encodeCursor(cursor(node)) }));
  return { items, hasNextPage: found.length > first, totalCount };
}

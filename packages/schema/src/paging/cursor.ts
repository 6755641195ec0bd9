import { inputError } from "../errors/input-error.ts";

/** Where an item stands in its list: by sort key, then by id. */
export type Position = { key: string; id: string };

export function encodeCursor({ key, id }: Position): string {
  return Buffer.from(JSON.stringify([key, id]), "utf8").toString("base64url");
}

/** @throws a GraphQL error with code `input.cursor` where the text is no cursor. */
export function decodeCursor(cursor: string): Position {
  const parts = parse(Buffer.from(cursor, "base64url").toString("utf8"));
  if (Array.isArray(parts) && typeof parts[0] === "string" && typeof parts[1] === "string") {
    return { key: parts[0], id: parts[1] };
  }
  throw inputError({
    code: "input.cursor",
    message: "`after` is no cursor of this list: pass a `cursor` or `endCursor` it gave.",
  });
}

export function comparePositions(a: Position, b: Position): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

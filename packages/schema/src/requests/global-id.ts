import { inputError } from "../errors/input-error.ts";

/** `Type:id` in unpadded base64url, so that an id can stand in a path without escaping. */
export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`, "utf8").toString("base64url");
}

/** @throws a GraphQL error with code `input.id` where the text is no global id. */
export function decodeGlobalId(globalId: string): { typename: string; id: string } {
  const decoded = decodedId(globalId);
  if (decoded !== null) return decoded;
  throw inputError({
    code: "input.id",
    message: `"${globalId.slice(0, 60)}" is no global id: pass an \`id\` that this API gave.`,
  });
}

/** The ledger's own id in a global id, whatever its type; what is no global id is its own, so that the verb can refuse it. */
export const localId = (globalId: string): string => decodedId(globalId)?.id ?? globalId;

function decodedId(globalId: string): { typename: string; id: string } | null {
  const text = Buffer.from(globalId, "base64url").toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 1 || colon === text.length - 1) return null;
  return { typename: text.slice(0, colon), id: text.slice(colon + 1) };
}

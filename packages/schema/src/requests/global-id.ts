import { inputError } from "../errors/input-error.ts";

/** `Type:id` in unpadded base64url, so that an id can stand in a path without escaping. */
export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`, "utf8").toString("base64url");
}

/** @throws a GraphQL error with code `input.id` where the text is no global id. */
export function decodeGlobalId(globalId: string): { typename: string; id: string } {
  const text = Buffer.from(globalId, "base64url").toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 1 || colon === text.length - 1) {
    throw inputError({
      code: "input.id",
      message: `"${globalId.slice(0, 60)}" is no global id: pass an \`id\` that this API gave.`,
    });
  }
  return { typename: text.slice(0, colon), id: text.slice(colon + 1) };
}

/** The ledger's own id in a global id, whatever its type. */
export const localId = (globalId: string): string => decodeGlobalId(globalId).id;

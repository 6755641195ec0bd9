import { hash } from "node:crypto";

type WriteString = (value: string) => string;

/** Characters that stand in JSON as they are; a short string of them needs no more than its quotation marks. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quoted(value: string): string {
  return PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError("Half a character has no canonical JSON");
  return quoted(value);
}

function canonicalPrimitive(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`${typeof value === "number" ? value : typeof value} has no canonical JSON`);
}

function serialized(value: unknown, write: WriteString): string {
  if (typeof value === "string") return write(value);
  if (typeof value !== "object" || value === null) return canonicalPrimitive(value);
  if (Array.isArray(value)) return `[${value.map((item) => serialized(item, write)).join(",")}]`;
  return `{${serializedMembers(value as Record<string, unknown>, write)}}`;
}

function serializedMembers(value: Record<string, unknown>, write: WriteString): string {
  let members = "";
  for (const key of Object.keys(value).sort()) {
    const item = value[key];
    if (item === undefined) continue;
    members += `${members === "" ? "" : ","}${write(key)}:${serialized(item, write)}`;
  }
  return members;
}

/** True where `JSON.stringify` writes the data as canonical JSON has it: names in order, nothing that is left out or refused. */
function isInOrder(value: unknown, lenient: boolean): boolean {
  if (typeof value === "string") return lenient || value.isWellFormed();
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return value === null || typeof value === "boolean";
  if (!Array.isArray(value)) return hasMembersInOrder(value as Record<string, unknown>, lenient);
  for (const item of value) if (!isInOrder(item, lenient)) return false;
  return true;
}

function hasMembersInOrder(value: Record<string, unknown>, lenient: boolean): boolean {
  let last = "";
  for (const key in value) {
    if (key < last || key === "toJSON" || !isInOrder(key, lenient) || !isInOrder(value[key], lenient)) return false;
    last = key;
  }
  return true;
}

/**
 * JSON Canonicalization Scheme (RFC 8785): keys in UTF-16 code-unit order, no space, so that equal data gives equal
 * bytes. Members that are undefined are left out. Throws for what JSON can't say (NaN, lone surrogates, functions).
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return canonicalString(value);
  return isInOrder(value, false) ? JSON.stringify(value) : serialized(value, canonicalString);
}

/** As 0.1 wrote it: half a character is escaped and not refused. Anything else comes out as `canonicalJson` has it. */
export function lenientCanonicalJson(value: unknown): string {
  return isInOrder(value, true) ? JSON.stringify(value) : serialized(value, quoted);
}

/** The same data with U+FFFD for every half of a character, as UTF-8 would have it; plain data only. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [String(wellFormed(key)), wellFormed(item)]));
}

/** True where no string of the data, nor any name of a member, has half a character; plain data only. */
export function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isWellFormed);
  const members = value as Record<string, unknown>;
  for (const key in members) if (!key.isWellFormed() || !isWellFormed(members[key])) return false;
  return true;
}

/** SHA-256 in lower-case hexadecimal, of a string's UTF-8 or of bytes. */
export function sha256(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}

/** SHA-256 of the canonical JSON of `value`. */
export function payloadHash(value: unknown): string {
  return sha256(canonicalJson(value));
}

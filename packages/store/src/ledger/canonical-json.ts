import { createHash } from "node:crypto";

type WriteString = (value: string) => string;

const HALF_CHARACTER = /\p{Surrogate}/u;

function canonicalString(value: string): string {
  if (HALF_CHARACTER.test(value)) throw new TypeError("Half a character has no canonical JSON");
  return JSON.stringify(value);
}

function canonicalPrimitive(value: unknown, write: WriteString): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return write(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`${typeof value === "number" ? value : typeof value} has no canonical JSON`);
}

function serialized(value: unknown, write: WriteString): string {
  if (typeof value !== "object" || value === null) return canonicalPrimitive(value, write);
  if (Array.isArray(value)) return `[${value.map((item) => serialized(item, write)).join(",")}]`;
  const members = Object.entries(value).filter(([, item]) => item !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, item]) => `${write(key)}:${serialized(item, write)}`).join(",")}}`;
}

/**
 * JSON Canonicalization Scheme (RFC 8785): keys in UTF-16 code-unit order, no space, so that equal data gives equal
 * bytes. Members that are undefined are left out. Throws for what JSON can't say (NaN, lone surrogates, functions).
 */
export function canonicalJson(value: unknown): string {
  return serialized(value, canonicalString);
}

/** As 0.1 wrote it: half a character is escaped and not refused. Anything else comes out as `canonicalJson` has it. */
export function lenientCanonicalJson(value: unknown): string {
  return serialized(value, (text) => JSON.stringify(text));
}

/** The same data with U+FFFD for every half of a character, as UTF-8 would have it; plain data only. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\p{Surrogate}/gu, "\uFFFD");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [String(wellFormed(key)), wellFormed(item)]));
}

/** SHA-256 in lower-case hexadecimal, of a string's UTF-8 or of bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** SHA-256 of the canonical JSON of `value`. */
export function payloadHash(value: unknown): string {
  return sha256(canonicalJson(value));
}

import type { LedgerHead } from "@demarche/services";

/** Whoever is not known: the one audience there is. */
const AUDIENCE = "public";

/** All that an answer depends on beside what was asked: the record, the day (OVERDUE counts days), who may see it, the code. */
export function stateOf(options: { head: LedgerHead; now: Date; build: string }): string {
  const { head, now, build } = options;
  return `${head.hash.slice(0, 22)}.${now.toISOString().slice(0, 10)}.${AUDIENCE}.${build}`;
}

/** A strong tag: the bytes under it never change. */
export const etagOf = ({ key, state }: { key: string; state: string }): string => `"${key.slice(0, 22)}.${state}"`;

/** True where one of the tags in `If-None-Match` is this one (RFC 9110, 13.1.2: weak comparison). */
export function matches({ header, etag }: { header: string | undefined; etag: string }): boolean {
  if (header === undefined) return false;
  if (header === etag) return true;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

import type { LedgerHead } from "@demarche/services";

/** Whoever is not known: the one audience there is. */
const AUDIENCE = "public";

const DAY_MS = 86_400_000;

/**
 * Tells all that an answer depends on beside what was asked: the record, the day (OVERDUE counts days), who may see it,
 * the code. It is the same for many requests, and made anew only when it changes.
 */
export function stateTeller({ build }: { build: string }): (at: { head: LedgerHead; now: Date }) => string {
  let [hash, day, state] = ["", Number.NaN, ""];
  return ({ head, now }) => {
    const today = Math.floor(now.getTime() / DAY_MS);
    if (head.hash === hash && today === day) return state;
    [hash, day] = [head.hash, today];
    state = `${hash.slice(0, 22)}.${now.toISOString().slice(0, 10)}.${AUDIENCE}.${build}`;
    return state;
  };
}

/** A strong tag: the bytes under it never change. */
export const etagOf = ({ key, state }: { key: string; state: string }): string => `"${key.slice(0, 22)}.${state}"`;

/** True where one of the tags in `If-None-Match` is this one (RFC 9110, 13.1.2: weak comparison). */
export function matches({ header, etag }: { header: string | undefined; etag: string }): boolean {
  if (header === undefined) return false;
  if (header === etag) return true;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

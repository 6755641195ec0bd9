import type { LedgerHead } from "@demarche/services";

/** Whoever is not known: the one audience there is. */
const AUDIENCE = "public";

const DAY_MS = 86_400_000;

const MOST_STATES = 200;

/**
 * Tells all that an answer depends on beside what was asked: the record, by the newest entries that bear on it, the day
 * (OVERDUE counts days), who may see it, the code. It is the same for many requests, and made anew only when it changes.
 */
export function stateTeller({ build }: { build: string }): (at: { heads: readonly LedgerHead[]; now: Date }) => string {
  const states = new Map<string, string>();
  let day = Number.NaN;
  return ({ heads, now }) => {
    const today = Math.floor(now.getTime() / DAY_MS);
    if (today !== day || states.size > MOST_STATES) states.clear();
    day = today;
    const hashes = heads.length === 1 ? (heads[0]?.hash ?? "") : heads.map(({ hash }) => hash).join();
    const known = states.get(hashes);
    if (known !== undefined) return known;
    const named = heads.map(({ hash }) => hash.slice(0, 22)).join("+");
    const state = `${named}.${now.toISOString().slice(0, 10)}.${AUDIENCE}.${build}`;
    states.set(hashes, state);
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

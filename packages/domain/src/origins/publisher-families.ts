import { byText, groupBy } from "../ledger/group-by.ts";
import type { DocumentRecord, SourceRecord } from "../record/record.ts";
import { plainWords } from "../vocabulary/plain-words.ts";
import { EDITION_WORDS, REGISTRY_LABELS, SHARED_HOSTS } from "./publisher-words.data.ts";

/** The house that an outlet belongs to, by the name of one of its outlets, and why. */
export type Family = { name: string; reason: string };

/**
 * Houses with more than one outlet, by source (R21): outlets whose names differ by edition or medium only and that are
 * of one country, as far as known, and outlets all of whose texts stand on one house's address. One house is one origin.
 */
export function publisherFamilies(input: {
  sources: readonly SourceRecord[];
  documents: readonly DocumentRecord[];
}): ReadonlyMap<string, Family> {
  const publishing = new Set(input.documents.map(({ sourceId }) => sourceId));
  const sources = input.sources
    .filter(({ id }) => publishing.has(id))
    .sort((a, b) => a.name.length - b.name.length || byText(a.name, b.name) || byText(a.id, b.id));
  const hostOf = hostsBySource(input.documents);
  const families = new Map<string, Family>();
  const share = (members: readonly SourceRecord[], reason: string) => {
    const [head] = members;
    if (head === undefined || members.length < 2) return;
    const name = families.get(head.id)?.name ?? head.name;
    for (const { id } of members) if (!families.has(id)) families.set(id, { name, reason: `${reason} ${name}` });
  };
  for (const named of groupBy(sources, ({ name }) => houseName(name)).values()) {
    for (const members of ofOneCountry(named)) share(members, "an edition of");
  }
  const hosted = groupBy(sources, ({ id }) => hostOf.get(id) ?? null);
  for (const [host, members] of hosted) if (host !== null) share(members, `on ${host}, as`);
  return families;
}

/** "The Andes Post English" → "andes post"; a name of nothing but such words is left whole. */
function houseName(name: string): string {
  const words = plainWords(name).filter((word) => word !== "the");
  const last = words.findLastIndex((word) => !EDITION_WORDS.has(word));
  return (last < 0 ? words : words.slice(0, last + 1)).join(" ");
}

/** Outlets of different known countries are different houses; one of unknown country goes with the only known one. */
function ofOneCountry(named: readonly SourceRecord[]): SourceRecord[][] {
  const countries = groupBy(
    named.filter(({ country }) => country !== null),
    ({ country }) => country,
  );
  return countries.size <= 1 ? [[...named]] : [...countries.values()];
}

/** The house's address of each source all of whose addresses are one house's. */
function hostsBySource(documents: readonly DocumentRecord[]): Map<string, string> {
  const bySource = groupBy(documents, ({ sourceId }) => sourceId);
  return new Map(
    [...bySource].flatMap(([id, own]): [string, string][] => {
      const hosts = new Set(own.flatMap(({ url }) => houseHost(url) ?? []));
      const [host] = hosts;
      return hosts.size === 1 && host !== undefined ? [[id, host]] : [];
    }),
  );
}

/** The registered part of an address's host; null where it is a platform's or tells no house. */
export function houseHost(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  if (!protocol.startsWith("http") || /^[\d.]+$|^\[|^localhost$/.test(hostname)) return null;
  const labels = hostname.split(".");
  const isRegistry = labels.at(-1)?.length === 2 && REGISTRY_LABELS.has(labels.at(-2) ?? "");
  const host = labels.slice(isRegistry ? -3 : -2).join(".");
  return SHARED_HOSTS.has(host) || SHARED_HOSTS.has(hostname) || !host.includes(".") ? null : host;
}

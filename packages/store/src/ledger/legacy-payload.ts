import { lenientCanonicalJson, sha256 } from "./canonical-json.ts";
import type { EntryRows, StoredRow } from "./entry-rows.ts";

/** SHA-256 of what an entry of 0.1 was given, made again from the rows; null where a row is missing or is no such row. */
export function legacyHash(rows: EntryRows): string | null {
  try {
    const payload = legacyPayload(rows);
    return payload === null ? null : sha256(lenientCanonicalJson(payload));
  } catch {
    return null;
  }
}

function legacyPayload(rows: EntryRows): unknown {
  const { crises, crisis_parties, sources, source_grades, documents, claims } = rows;
  if (crises?.[0]) return crisis({ row: crises[0], parties: crisis_parties ?? [] });
  if (sources?.[0]) return source(sources[0]);
  if (source_grades?.[0]) return camelCased(source_grades[0]);
  if (documents?.[0]) return document(documents[0]);
  return claims?.[0] ? claim(claims[0]) : null;
}

function camelCased(row: StoredRow): StoredRow {
  const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]));
}

function crisis({ row, parties }: { row: StoredRow; parties: readonly StoredRow[] }): StoredRow {
  const { recordedAt: _, ...kept } = camelCased(row);
  const ordered = parties.toSorted((a, b) => Number(a.position) - Number(b.position));
  return { ...kept, parties: ordered.map(({ party }) => party) };
}

function source(row: StoredRow): StoredRow {
  const { nameKey: _, recordedAt: __, ...kept } = camelCased(row);
  return kept;
}

function document(row: StoredRow): StoredRow {
  const { sortAt: _, textSha256: __, ...kept } = camelCased(row);
  const json = (value: unknown): unknown => JSON.parse(String(value));
  const { flags, credits, fingerprint, zones } = kept;
  return {
    ...kept,
    flags: json(flags),
    credits: json(credits),
    fingerprint: json(fingerprint),
    zones: json(zones),
  };
}

function claim(row: StoredRow): StoredRow {
  const { id, crisisId, documentId, extractor, partOf, recordedAt, payload } = camelCased(row);
  return { id, crisisId, documentId, extractor, partOf, recordedAt, claim: JSON.parse(String(payload)) };
}

import { lenientCanonicalJson, payloadHash } from "./canonical-json.ts";
import type { EntryRows, StoredRow } from "./entry-rows.ts";

/**
 * Columns that can be blanked by a redaction. Each is vouched for by what stands beside it: a text and bytes by their
 * SHA-256 in `documents`, a quotation by its place in that text.
 */
export const ERASABLE: Readonly<Record<string, readonly string[]>> = {
  documents: ["text"],
  document_captures: ["bytes"],
  claim_evidence: ["exact", "prefix", "suffix"],
};

/** What an entry's hash covers: every column that has a value, but for words that can be redacted. */
export function committedRows(rows: EntryRows): Record<string, Record<string, unknown>[]> {
  const tables = Object.entries(rows).filter(([, found]) => found.length > 0);
  return Object.fromEntries(tables.map(([table, found]) => [table, found.map((row) => committed({ table, row }))]));
}

/** SHA-256 of the canonical JSON of `committedRows`. */
export function rowsHash(rows: EntryRows): string {
  return payloadHash(committedRows(rows));
}

/** One row of it. */
function committed({ table, row }: { table: string; row: StoredRow }): Record<string, unknown> {
  const erasable = ERASABLE[table] ?? [];
  const columns: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) {
    if (value === null || erasable.includes(column)) continue;
    columns[column] = isPayload({ table, column }) ? unquoted(value) : plain(value);
  }
  return columns;
}

function isPayload({ table, column }: { table: string; column: string }): boolean {
  return table === "claims" && column === "payload";
}

/** Only a column of bytes holds bytes; anywhere else they are what nobody recorded, and hash as such. */
function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value;
}

type Payload = { evidence: { start: unknown; end: unknown }[] };

/** A claim without the words it quotes; whatever is no claim in canonical JSON is hashed as it stands. */
function unquoted(value: unknown): unknown {
  const claim = parsed(value);
  if (claim === null) return plain(value);
  return { ...claim, evidence: claim.evidence.map(placeOf) };
}

/** Where a span stands, without what stands there. */
export function placeOf({ exact: _, prefix: __, suffix: ___, ...place }: StoredRow): StoredRow {
  return place;
}

function parsed(value: unknown): Payload | null {
  try {
    const claim: unknown = JSON.parse(String(value));
    return hasEvidence(claim) && lenientCanonicalJson(claim) === value ? claim : null;
  } catch {
    return null;
  }
}

function hasEvidence(claim: unknown): claim is Payload {
  if (typeof claim !== "object" || claim === null || !("evidence" in claim)) return false;
  const { evidence } = claim;
  return Array.isArray(evidence) && evidence.every((span) => typeof span === "object" && span !== null);
}

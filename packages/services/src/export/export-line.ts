import type { EntryRows, LedgerEntry, LedgerHead, StoredRow } from "@demarche/store";
import { z } from "zod";
import type { RecordLine } from "../verification/record-line.ts";

export const RECORD_FORMAT = "demarche.record/1";

/** First line of an export: what it is, of when, and the head it ends at. */
export function headerLine({ head, exportedAt }: { head: LedgerHead; exportedAt: string }): string {
  return JSON.stringify({ format: RECORD_FORMAT, exportedAt, head });
}

/** A line of an export; bytes travel as `{"base64": …}`. */
export function exportLine({ entry, rows }: RecordLine): string {
  return JSON.stringify({ entry, rows: mapValues({ rows, map: outgoing }) });
}

/** Last line of an export, without which it was cut. */
export function endLine({ position, hash }: LedgerHead): string {
  return JSON.stringify({ end: { entries: position, hash } });
}

const head = z.object({ position: z.int().nonnegative(), hash: z.string() });

const entry: z.ZodType<LedgerEntry> = z.strictObject({
  format: z.literal([1, 2]),
  id: z.string(),
  position: z.int(),
  crisisId: z.string().nullable(),
  kind: z.string(),
  subjectId: z.string(),
  actor: z.strictObject({ kind: z.enum(["PERSON", "SYSTEM", "IMPORT"]), name: z.string() }),
  reason: z.string().nullable(),
  recordedAt: z.string(),
  payloadHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});

const rows = z.record(z.string(), z.array(z.record(z.string(), z.unknown())).min(1));

const lineSchema = z.union([
  z.strictObject({ format: z.literal(RECORD_FORMAT), exportedAt: z.string(), head }),
  z.strictObject({ entry, rows }),
  z.strictObject({ end: z.strictObject({ entries: z.int(), hash: z.string() }) }),
]);

export type ExportLine = z.infer<typeof lineSchema>;

/** A line read back; null for what is no line of this format. */
export function parseExportLine(line: Uint8Array): ExportLine | null {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line)));
    if (!parsed.success) return null;
    if (!("rows" in parsed.data)) return parsed.data;
    return { ...parsed.data, rows: mapValues({ rows: parsed.data.rows, map: incoming }) };
  } catch {
    return null;
  }
}

function mapValues({ rows: tables, map }: { rows: EntryRows; map: (value: unknown) => unknown }): EntryRows {
  const row = (stored: StoredRow) =>
    Object.fromEntries(Object.entries(stored).map(([column, value]) => [column, map(value)]));
  return Object.fromEntries(Object.entries(tables).map(([table, stored]) => [table, stored.map(row)]));
}

function outgoing(value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value;
}

function incoming(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("base64" in value)) return value;
  return Buffer.from(String(value.base64), "base64");
}

import type { DocumentRecord, ZoneSpan } from "@demarche/domain";
import { documentJson, zonesJson } from "./documents.columns.ts";

/** A document as kept: its record, its crisis and its canonical text with zones. */
export type StoredDocument = DocumentRecord & { crisisId: string; text: string; zones: ZoneSpan[] };

/** A document to be kept, with the bytes it was read from. */
export type NewDocument = StoredDocument & { textSha256: string; capture: { name: string | null; bytes: Uint8Array } };

/** What a document's ledger entry hashes: its record, its text and where its parts stand. */
export function documentPayload(document: StoredDocument): unknown {
  const { textSha256: _, capture: __, ...payload } = document as StoredDocument & Partial<NewDocument>;
  return { ...payload, ...documentJson.parse(payload), zones: zonesJson.parse(payload.zones) };
}

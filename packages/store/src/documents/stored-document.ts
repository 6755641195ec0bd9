import type { DocumentRecord, ZoneSpan } from "@demarche/domain";

/** A document as kept: its record, its crisis and its canonical text with zones. */
export type StoredDocument = DocumentRecord & { crisisId: string; text: string; zones: ZoneSpan[] };

/** A document to be kept, with the bytes it was read from. */
export type NewDocument = StoredDocument & { textSha256: string; capture: { name: string | null; bytes: Uint8Array } };

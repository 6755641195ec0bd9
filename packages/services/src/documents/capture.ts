import { type DecodedDocument, decodeDocument, decodeHtml, decodeText } from "@demarche/intake";
import { cleanLine } from "../clean-line.ts";
import type { IngestDocumentInput, Result } from "../contract.ts";
import { done, refused } from "../failures.ts";
import { publishedAtOf } from "./document-input.ts";

/** A document taken in: canonical text, the bytes as they came, and what is known of it, the person's word first. */
export type Capture = Omit<DecodedDocument, "id"> & { name: string | null };

/** Decodes the input and fills in what it says of itself. Codes: `date.invalid` and those of the intake, `document.…`. */
export function capture(input: IngestDocumentInput): Result<Capture> {
  const publishedAt = publishedAtOf(input);
  if (publishedAt === undefined) {
    const message = `${nameOf(input)}: "${input.publishedAt}" is no date: write 2024-01-31 or 2024-01-31T08:30:00Z.`;
    return refused("date.invalid", message, ["publishedAt"]);
  }
  const decoded = decode(input);
  if (!decoded.ok) {
    const { code, message, path } = decoded.failure;
    return refused(code, `${nameOf(input)} ${message}.`, path.length > 0 ? path : [contentField(input)]);
  }
  const { id: _, ...found } = decoded.value;
  return done({
    ...found,
    name: input.name || null,
    title: input.title || cleaned(found.title),
    publisher: input.publisher || cleaned(found.publisher),
    url: input.url || cleaned(found.url),
    publishedAt: publishedAt ?? found.publishedAt,
    origin: input.origin || cleaned(found.origin),
    grade: input.grade ?? found.grade,
  });
}

function cleaned(found: string | null): string | null {
  return found === null ? null : cleanLine(found) || null;
}

/** How messages name the input. */
export function nameOf(input: Pick<IngestDocumentInput, "name">): string {
  return input.name || "The document";
}

function contentField({ text, html }: IngestDocumentInput): string {
  if (text != null) return "text";
  return html != null ? "html" : "bytes";
}

function decode({ name, text, html, bytes }: IngestDocumentInput) {
  if (text != null) return decodeText(text);
  if (html != null) return decodeHtml(html);
  return decodeDocument({ name: name ?? "", bytes: bytes ?? new Uint8Array() });
}

import { decodeUtf8 } from "../bytes/decode-utf8.ts";
import { sha256 } from "../bytes/sha256.ts";
import { sniffBinary } from "../bytes/sniff-binary.ts";
import type { Content } from "../formats/content.ts";
import { type DocumentFormat, formatOfName } from "../formats/format-of.ts";
import { readHtml } from "../formats/read-html.ts";
import { readJson } from "../formats/read-json.ts";
import { readMarkdown } from "../formats/read-markdown.ts";
import { readPlain } from "../formats/read-plain.ts";
import { MAX_INPUT_BYTES } from "../limits.ts";
import { acceptText } from "../text/accept-text.ts";
import { type Decoded, type DecodedDocument, failed, ok } from "./decoded.ts";

const READERS: Record<DocumentFormat, (source: string) => Decoded<Content>> = {
  PLAIN: readPlain,
  MARKDOWN: readMarkdown,
  HTML: readHtml,
  JSON: readJson,
};

/**
 * A file's bytes as a document. The name's ending tells the format (plain text where it tells none).
 * Messages go on from the name: "is empty: …".
 * Codes: document.empty, .too-large, .encoding, .binary, .no-text, .front-matter, .json, .meta, .published-at.
 */
export function decodeDocument(file: { name: string; bytes: Uint8Array }): Decoded<DecodedDocument> {
  const { bytes } = file;
  if (bytes.length > MAX_INPUT_BYTES) {
    return failed("document.too-large", `has ${bytes.length} bytes; at most ${MAX_INPUT_BYTES} are read: split it`);
  }
  const source = decodeBytes(bytes);
  return source.ok ? decodeSource({ source: source.value, bytes, format: formatOfName(file.name) ?? "PLAIN" }) : source;
}

/** Text as pasted. */
export function decodeText(text: string): Decoded<DecodedDocument> {
  return decodeSource({ source: text, bytes: Buffer.from(text), format: "PLAIN" });
}

/** HTML as pasted; its text is kept, its markup is not. */
export function decodeHtml(html: string): Decoded<DecodedDocument> {
  return decodeSource({ source: html, bytes: Buffer.from(html), format: "HTML" });
}

function decodeBytes(bytes: Uint8Array): Decoded<string> {
  if (bytes.length === 0) return failed("document.empty", "is empty: it has no bytes");
  const text = decodeUtf8(bytes);
  const utf16 = !text.ok && /UTF-16/.test(text.failure.message);
  const binary = utf16 ? null : sniffBinary(bytes);
  return binary === null
    ? text
    : failed("document.binary", `is ${binary}, not text: save its text as .txt, .md or .html`);
}

function decodeSource(input: { source: string; bytes: Uint8Array; format: DocumentFormat }): Decoded<DecodedDocument> {
  const { source, bytes, format } = input;
  if (bytes.length > MAX_INPUT_BYTES) {
    return failed("document.too-large", `has ${bytes.length} bytes; at most ${MAX_INPUT_BYTES} are read: split it`);
  }
  if (!/\S/u.test(source)) return failed("document.empty", "is empty: there is nothing but blanks in it");
  const content = READERS[format](source);
  if (!content.ok) return content;
  const text = acceptText(content.value.text);
  if (!text.ok) return text;
  return ok({ ...content.value.meta, text: text.value, bytes, sha256: sha256(bytes), textSha256: sha256(text.value) });
}

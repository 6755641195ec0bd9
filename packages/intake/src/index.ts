export { sha256 } from "./bytes/sha256.ts";
export { decodeDocument, decodeHtml, decodeText } from "./documents/decode-document.ts";
export type { Decoded, DecodedDocument, DocumentMeta, IntakeFailure } from "./documents/decoded.ts";
export { parseMeta } from "./documents/parse-meta.ts";
export { isCalendarDay, parsePublishedAt } from "./documents/published-at.ts";
export { type DocumentFormat, formatOfName, READ_ENDINGS } from "./formats/format-of.ts";
export { MAX_INPUT_BYTES, MAX_JSON_LINE_BYTES, MAX_LINE_UNITS, MAX_TEXT_UNITS } from "./limits.ts";
export { canonicalText } from "./text/canonical-text.ts";

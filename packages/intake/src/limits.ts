/** Most bytes of one input, before anything is taken out of it (HTML carries more markup than text). */
export const MAX_INPUT_BYTES = 20_000_000;
/** Most UTF-16 code units of one document's text: a book's worth, which the reader takes a few seconds for. */
export const MAX_TEXT_UNITS = 1_000_000;
/** Most UTF-16 code units of one line of text. */
export const MAX_LINE_UNITS = 250_000;
/** Most bytes of one line of JSON Lines. */
export const MAX_JSON_LINE_BYTES = 8_000_000;
/** Most code units of YAML front matter. */
export const MAX_FRONT_MATTER_UNITS = 16_384;
/** Deepest nesting of HTML elements that is read at all; pages in use stay under 100. */
export const MAX_DEPTH = 500;
/** Past these a page is read block by block as it stands, because finding its main part takes time that grows with them. */
export const MAX_READABLE_NODES = 12_000;
export const MAX_READABLE_DEPTH = 200;

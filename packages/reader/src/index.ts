export { prepareText } from "./foundation/prepare-text.ts";
export type { DateMention, Mention, PreparedText, Quote, Sentence, Token } from "./foundation/prepared-text.ts";
export { READER, readDocument } from "./read-document.ts";

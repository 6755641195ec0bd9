export { createReader } from "./create-reader.ts";
export { type Checkpoint, ReadingDeadline } from "./foundation/deadline.ts";
export { evidenceSpan } from "./foundation/evidence.ts";
export { prepareText } from "./foundation/prepare-text.ts";
export type { DateMention, Mention, PreparedText, Quote, Sentence, Token } from "./foundation/prepared-text.ts";
export { zoneAt } from "./foundation/zone-at.ts";
export { READER, readDocument } from "./read-document.ts";
export { THREAD_LIMITS } from "./thread-limits.ts";

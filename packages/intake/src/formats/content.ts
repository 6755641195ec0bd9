import type { DocumentMeta } from "../documents/decoded.ts";

/** What a format's reader finds in an input: text that is not yet canonical, and what is said about it. */
export type Content = { text: string; meta: DocumentMeta };

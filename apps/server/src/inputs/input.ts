/** One document to be read: `label` names it in messages, `name` is the file's (its ending tells the format). */
export type Input = { label: string; name: string; bytes: Uint8Array };

/** An input, or why there is none. */
export type FoundInput = { ok: true; input: Input } | { ok: false; label: string; message: string };

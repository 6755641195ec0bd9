import type { IsoDay, IsoInstant, SourceGrade } from "@demarche/domain";

/** An expected failure: stable dotted code, a sentence that says what is wrong and what to do, and where in the input. */
export type IntakeFailure = { code: string; message: string; path: string[] };

export type Decoded<T> = { ok: true; value: T } | { ok: false; failure: IntakeFailure };

/** What a document says about itself, or a person about it; null where nobody does. */
export type DocumentMeta = {
  /** `id` or `slug` of the object, where it has one. */
  id: string | null;
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** A day where only the day is known, else an instant. */
  publishedAt: IsoDay | IsoInstant | null;
  origin: string | null;
  grade: SourceGrade | null;
};

/** `text` is canonical; `bytes` are as they came, `sha256` theirs; `textSha256` is of the canonical text in UTF-8. */
export type DecodedDocument = DocumentMeta & {
  text: string;
  bytes: Uint8Array;
  sha256: string;
  textSha256: string;
};

export const EMPTY_META: DocumentMeta = {
  id: null,
  title: null,
  publisher: null,
  url: null,
  publishedAt: null,
  origin: null,
  grade: null,
};

export function ok<T>(value: T): Decoded<T> {
  return { ok: true, value };
}

export function failed(code: string, message: string, path: string[] = []): { ok: false; failure: IntakeFailure } {
  return { ok: false, failure: { code, message, path } };
}

import type { CrisisScope, Reading } from "@demarche/domain";
import type { Ids, NewDocument } from "@demarche/store";
import { type Admission, admitClaims } from "../claims/admit-claims.ts";
import type { Capture } from "./capture.ts";

export type DocumentDraft = Admission & { document: NewDocument };

/** A document and its admitted claims, complete but for the source, which is found inside the transaction. */
export function draftDocument(options: {
  ids: Ids;
  crisis: CrisisScope;
  capture: Capture;
  reading: Reading;
  fingerprint: number[];
  recordedAt: string;
}): DocumentDraft {
  const { ids, crisis, capture, reading, fingerprint, recordedAt } = options;
  const { name, bytes, text, textSha256, sha256, title, url, publishedAt, origin } = capture;
  const flags = new Set(reading.flags);
  if (publishedAt === null) flags.add("PUBLISHED_AT_UNKNOWN");
  const document: NewDocument = {
    id: ids.next("document"),
    crisisId: crisis.id,
    sourceId: "",
    title,
    url,
    publishedAt,
    retrievedAt: recordedAt,
    recordedAt,
    language: reading.language,
    sha256,
    textSha256,
    origin,
    flags: [...flags],
    credits: reading.credits,
    fingerprint,
    zones: reading.zones,
    text,
    capture: { name, bytes },
  };
  const extractor = `${reading.extractor.name}@${reading.extractor.version}`;
  const admission = admitClaims({
    claims: reading.claims,
    text,
    ids,
    document: { crisisId: crisis.id, documentId: document.id, extractor, recordedAt, ...draftMark(reading) },
  });
  return { document, ...admission };
}

/** Left out where the claims count at once. */
function draftMark({ draft }: Reading): { draft?: true } {
  return draft ? { draft } : {};
}

import type { CrisisScope } from "@demarche/domain";
import type { Writers } from "@demarche/store";
import { claimSearchEntries, documentSearchEntry } from "../claims/search-entries.ts";
import type { Actor, LedgerHead } from "../contract.ts";
import type { Environment } from "../environment.ts";
import { type Deed, draftEntries } from "../ledger/ledger-draft.ts";
import type { Capture } from "./capture.ts";
import type { DocumentDraft } from "./document-draft.ts";
import { recordSource } from "./record-source.ts";
import { sourceNameOf } from "./source-name.ts";

/** Writes a document, its source, claims, evidence and entries; the caller's transaction makes it all or nothing. */
export async function recordDocument(options: {
  environment: Environment;
  writers: Writers;
  actor: Actor;
  crisis: CrisisScope;
  capture: Capture;
  draft: DocumentDraft;
}): Promise<LedgerHead> {
  const { environment, writers, actor, crisis, capture, draft } = options;
  const { ids } = environment;
  const { recordedAt } = draft.document;
  const name = sourceNameOf(capture);
  const source = await recordSource({ writers, ids, name, grade: capture.grade, recordedAt });
  const document = { ...draft.document, sourceId: source.sourceId };
  await writers.documents.add(document);
  await writers.claims.add(draft.claims);
  await writers.search.add([documentSearchEntry(document), ...draft.claims.flatMap(claimSearchEntries)]);
  const deeds: Deed[] = [
    ...source.deeds,
    { kind: "document.ingested", subjectId: document.id },
    ...draft.claims.map(({ id }): Deed => ({ kind: "claim.recorded", subjectId: id })),
  ];
  return writers.ledger.append(draftEntries({ ids, actor, crisisId: crisis.id, recordedAt, deeds }));
}

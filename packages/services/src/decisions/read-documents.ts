import { decidedDocuments, standingDecisions } from "@demarche/domain";
import type { Store } from "@demarche/store";
import type { StoredDocument } from "../contract.ts";

/** Documents with what people set of them. */
export async function withSettings<D extends StoredDocument | null>(options: {
  read: Store["read"];
  documents: readonly D[];
}): Promise<D[]> {
  const { read, documents } = options;
  const crisisIds = [...new Set(documents.flatMap((document) => document?.crisisId ?? []))];
  const made = await read.decisions.byKinds({ crisisIds, kinds: ["SET_DOCUMENT", "WITHDRAW"] });
  if (made.length === 0) return [...documents];
  const known = documents.filter((document) => document !== null);
  const decided = decidedDocuments({ documents: known, decisions: standingDecisions(made) });
  const byId = new Map(decided.map((document) => [document.id, document]));
  return documents.map((document) => byId.get(document?.id ?? "") ?? document);
}

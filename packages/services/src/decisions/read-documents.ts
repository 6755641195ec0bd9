import { decidedDocuments, standingDecisions } from "@demarche/domain";
import type { Store } from "@demarche/store";
import type { StoredDocument } from "../contract.ts";

/** Documents with what people set of them. */
export async function withSettings<D extends StoredDocument | null>(options: {
  read: Store["read"];
  documents: readonly D[];
}): Promise<D[]> {
  const { read, documents } = options;
  const crisisIds = new Set(documents.flatMap((document) => document?.crisisId ?? []));
  const made = (await Promise.all([...crisisIds].map((id) => read.decisions.byCrisisId(id)))).flat();
  const decisions = standingDecisions(made);
  return documents.map((document) => {
    if (document === null) return document;
    const [decided] = decidedDocuments({ documents: [document], decisions });
    return decided ?? document;
  });
}

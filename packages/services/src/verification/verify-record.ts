import type { Store } from "@demarche/store";
import type { Verification } from "../contract.ts";
import { verifyChain } from "./verify-chain.ts";
import { verifyDocuments } from "./verify-documents.ts";

/** Checks the chain of entries, what each entry vouches for, and every evidence span against the stored text (R26, R27). */
export async function verifyRecord(store: Store): Promise<Verification> {
  return store.snapshot(async (readers) => {
    const chain = await verifyChain(readers);
    const texts = await verifyDocuments(readers);
    const problems = [...chain.problems, ...texts.problems];
    return { documents: texts.documents, spans: texts.spans, entries: chain.entries, problems };
  });
}

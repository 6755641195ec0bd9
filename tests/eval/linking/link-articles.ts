import type { CrisisView, RecordedClaim } from "@demarche/domain";
import { readDocument } from "@demarche/reader";
import { openTestServices, seedCrisis } from "@demarche/testkit";
import { findLabelled } from "./find-labelled.ts";
import type { LabelledArticle, LabelledClaim } from "./labelled-incidents.ts";

/** Every labelled claim of the articles with the claim that was read for it; null: it was not found. */
export type Found = { label: LabelledClaim; claimId: string | null };

export type Linked = { view: CrisisView; found: Found[]; claimById: ReadonlyMap<string, RecordedClaim> };

/** Takes the articles in as one crisis, and what the ledger then says of it. */
export const linkArticles = async (articles: readonly LabelledArticle[]): Promise<Linked> => {
  const test = openTestServices({ reader: readDocument });
  try {
    const { crisis, documents } = await seedCrisis({
      services: test.services,
      crisis: { parties: ["IRN", "PAK", "ISR", "SYR", "TUR"], startsOn: "2015-01-01", endsOn: "2024-12-31" },
      documents: articles.map(({ id, text, title, publisher, publishedAt }) => {
        return { text, title, publisher: publisher ?? id, publishedAt, name: `${id}.txt` };
      }),
    });
    const { reads } = test.services;
    const view = await reads.view(crisis.id, { asOf: "2025-01-01T00:00:00.000Z", clock: "PUBLISHED" });
    const claims = await reads.claimsByDocumentIds(documents.map(({ documentId }) => documentId));
    const stored = await reads.documentsByIds(documents.map(({ documentId }) => documentId));
    const found = articles.flatMap(({ claims: labels }, at) => {
      const read = findLabelled({ text: stored[at]?.text ?? "", labels, claims: claims[at] ?? [] });
      return labels.map((label) => ({ label, claimId: read.find((one) => one.label === label)?.claimId ?? null }));
    });
    return { view, found, claimById: new Map(claims.flat().map((claim) => [claim.id, claim])) };
  } finally {
    test.remove();
  }
};

import type { CrisisScope } from "@demarche/domain";
import type { CreateCrisisInput, IngestDocumentInput, IngestedDocument, Result, Services } from "@demarche/services";
import { TEST_CONTEXT } from "./open-test-services.ts";

function expectDone<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.failure.code}: ${result.failure.message}`);
}

export type SeededCrisis = { crisis: CrisisScope; documents: IngestedDocument[] };

/** A crisis of two parties with the documents given. Throws where anything is refused. */
export async function seedCrisis(options: {
  services: Services;
  crisis?: Partial<CreateCrisisInput>;
  documents?: Omit<IngestDocumentInput, "crisis">[];
}): Promise<SeededCrisis> {
  const { services } = options;
  const slug = options.crisis?.slug ?? "lake-dispute";
  const defaults = { slug, title: "Lake dispute", parties: ["KEN", "UGA"], startsOn: "2024-01-01" };
  const crisis = expectDone(await services.writes.createCrisis(TEST_CONTEXT, { ...defaults, ...options.crisis }));
  const documents: IngestedDocument[] = [];
  for (const document of options.documents ?? []) {
    documents.push(expectDone(await services.writes.ingestDocument(TEST_CONTEXT, { crisis: slug, ...document })));
  }
  return { crisis, documents };
}

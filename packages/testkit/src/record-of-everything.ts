import { setTimeout as nextTurn } from "node:timers/promises";
import type { Services } from "@demarche/services";
import { casualtyClaim, diplomaticClaim } from "./claim-factory.ts";
import { fakeReader } from "./fake-reader.ts";
import { openTestServices, TEST_CONTEXT, type TestServices } from "./open-test-services.ts";
import { seedCrisis } from "./seed-crisis.ts";

const TEXTS = ["on the lake", "near the island", "off the pier", "by the mill"].map(
  (place) => `Four fishermen were killed ${place} on Wednesday, the ministry said. Uganda recalled its ambassador.`,
);

/** A record with a row in every table: crises, sources, grades, documents, claims, a review, a redaction, batches, answers. */
export async function recordOfEverything(): Promise<TestServices> {
  const test = openTestServices({
    reader: fakeReader((text) => [
      casualtyClaim({ text, exact: "Four fishermen were killed" }),
      diplomaticClaim({ text, exact: "Uganda recalled its ambassador" }),
    ]),
  });
  const documents = TEXTS.map((text, index) => ({
    text,
    publisher: `Paper ${index}`,
    publishedAt: "2024-01-12",
    clientMutationId: `document ${index}`,
    ...(index === 1 ? { grade: "B" as const } : {}),
  }));
  const seeded = await seedCrisis({ services: test.services, documents });
  const document = seeded.documents.at(-1)?.documentId ?? "";
  await review({ services: test.services, document: seeded.documents[0]?.documentId ?? "" });
  await redact({ services: test.services, document });
  await batches(test);
  return test;
}

async function review({ services, document }: { services: Services; document: string }): Promise<void> {
  const [claims] = await services.reads.claimsByDocumentIds([document]);
  const ruling = {
    kind: "REVIEW_CLAIMS" as const,
    claimIds: (claims ?? []).map(({ id }) => id),
    state: "ACCEPTED" as const,
  };
  const request = { crisis: "lake-dispute", ruling, reason: "read", clientMutationId: "review" };
  const result = await services.writes.decide(TEST_CONTEXT, request);
  if (!result.ok) throw new Error(result.failure.message);
}

async function redact({ services, document }: { services: Services; document: string }): Promise<void> {
  const request = { document, reason: "Court order", clientMutationId: "redaction" };
  const result = await services.writes.redactDocument(TEST_CONTEXT, request);
  if (!result.ok) throw new Error(result.failure.message);
}

/** One that was cancelled, and one whose item was taken in and let go. */
async function batches({ services, store }: TestServices): Promise<void> {
  const submit = async (text: string) => {
    const request = { crisis: "lake-dispute", items: [{ text, name: "report" }], clientMutationId: text };
    const result = await services.writes.ingestBatch(TEST_CONTEXT, request);
    return result.ok ? result.value.batchId : "";
  };
  const cancelled = { batch: await submit("Not wanted."), reason: "wrong file", clientMutationId: "cancel" };
  await services.writes.cancelBatch(TEST_CONTEXT, cancelled);
  await services.runBatches({ together: 1, unexpected: () => {} });
  const batchId = await submit(`${TEXTS[0]} Later.`);
  while ((await store.read.batches.input({ batchId, number: 1 })) !== undefined) await nextTurn();
}

import type { RecordedClaim } from "@demarche/domain";
import type { StoredDocument, Writers } from "@demarche/store";
import { z } from "zod";
import { claimSearchEntries, documentSearchEntry } from "../claims/search-entries.ts";
import { prose } from "../clean-line.ts";
import type { Context, RedactDocumentInput, RedactedDocument, Result } from "../contract.ts";
import type { Environment } from "../environment.ts";
import { done, refused } from "../failures.ts";
import { draftEntries } from "../ledger/ledger-draft.ts";
import { earlierAnswer, keepAnswer, type Request } from "../mutations/once.ts";
import { parseInput } from "../parse-input.ts";
import { type Outcome, record } from "../recording/record.ts";

const MAX_REASON = 5000;

const redactInputSchema = z.object({
  document: z.string().min(1),
  reason: prose(MAX_REASON).refine((reason) => reason !== "", "is empty: say why the text is taken out"),
  clientMutationId: z.string().max(200).nullish(),
}) satisfies z.ZodType<RedactDocumentInput>;

/**
 * Takes out a document's text, the bytes it was read from, what its claims quote of it and what it is found by, and
 * sets a tombstone with the reason. Hashes, claims and their places stay, so that the record still verifies (R26).
 * Codes: `input.invalid`, `document.unknown`, `document.redacted`, `mutation.reused`, `storage.…`.
 */
export async function redactDocument(options: {
  environment: Environment;
  ctx: Context;
  input: RedactDocumentInput;
}): Promise<Result<RedactedDocument>> {
  const { environment, ctx } = options;
  const shaped = parseInput({ schema: redactInputSchema, input: options.input });
  if (!shaped.ok) return shaped;
  const input = shaped.value;
  const request = { ctx, verb: "redactDocument", input };
  const { answer, head } = await record({
    environment,
    erasing: true,
    work: (transaction) => redact({ ...transaction, environment, request, input }),
  });
  if (answer.ok && head) environment.committed({ crisisSlug: await slugOf({ environment, id: input.document }), head });
  return answer;
}

async function redact(options: {
  environment: Environment;
  writers: Writers;
  recordedAt: string;
  request: Request;
  input: RedactDocumentInput;
}): Promise<Outcome<RedactedDocument>> {
  const { environment, writers, recordedAt, request, input } = options;
  const earlier = await earlierAnswer<RedactedDocument>({ mutations: writers.mutations, request });
  if (earlier) return { answer: earlier.ok ? done({ ...earlier.value, repeated: true }) : earlier, head: null };
  const [document] = await writers.read.documents.byIds([input.document]);
  if (!document) return { answer: unknown(input.document), head: null };
  if (document.flags.includes("REDACTED")) return { answer: redactedAlready(document), head: null };
  const { id, crisisId } = document;
  const claims = (await writers.read.claims.byDocumentIds([id])).flat();
  await forget({ writers, document, claims });
  await writers.documents.redact({ documentId: id, reason: input.reason, recordedAt });
  await writers.claims.redactQuotes(id);
  await writers.batches.forgetSettled();
  const answer: RedactedDocument = { documentId: id, claims: claims.length, repeated: false };
  await keepAnswer({ writers, request, answer, subjectId: id, recordedAt });
  const deeds = [{ kind: "document.redacted" as const, subjectId: id, reason: input.reason }];
  const { actor } = request.ctx;
  const entries = draftEntries({ ids: environment.ids, actor, crisisId, recordedAt, deeds });
  return { answer: done(answer), head: await writers.ledger.append(entries) };
}

/** Nothing is found any more by the words of the text; the document still is by its title. */
async function forget(options: {
  writers: Writers;
  document: StoredDocument;
  claims: readonly RecordedClaim[];
}): Promise<void> {
  const { writers, document, claims } = options;
  await writers.search.remove(documentSearchEntry(document));
  await writers.search.add([documentSearchEntry({ ...document, text: "" })]);
  for (const claim of claims) {
    for (const entry of claimSearchEntries({ ...claim, crisisId: document.crisisId })) {
      if (entry.kind === "CLAIM") await writers.search.remove(entry);
    }
  }
  await writers.search.compact();
}

async function slugOf({ environment, id }: { environment: Environment; id: string }): Promise<string | null> {
  const { documents, crises } = environment.store.read;
  const [document] = await documents.byIds([id]);
  const [crisis] = document ? await crises.byIds([document.crisisId]) : [];
  return crisis?.slug ?? null;
}

function unknown(id: string) {
  return refused("document.unknown", `There is no document "${id}": give the id that the ledger has.`, ["document"]);
}

function redactedAlready({ id }: StoredDocument) {
  return refused("document.redacted", `The text of ${id} was taken out before: nothing to do.`, ["document"]);
}

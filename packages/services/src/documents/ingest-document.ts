import { type CrisisScope, fingerprintOf, type Reading } from "@demarche/domain";
import { ReadingDeadline } from "@demarche/reader";
import { type Readers, sha256, type Writers } from "@demarche/store";
import type { Context, IngestDocumentInput, IngestedDocument, Result } from "../contract.ts";
import { type Environment, ReaderBusy } from "../environment.ts";
import { done, refused } from "../failures.ts";
import { earlierAnswer, keepAnswer, type Request } from "../mutations/once.ts";
import { parseInput } from "../parse-input.ts";
import { type Outcome, record } from "../recording/record.ts";
import { type Capture, capture, nameOf } from "./capture.ts";
import { type DocumentDraft, draftDocument } from "./document-draft.ts";
import { documentInputSchema } from "./document-input.ts";
import { recordDocument } from "./record-document.ts";

/** An ingest under way: the request, the crisis, and the text taken in. */
type Ingest = { environment: Environment; request: Request; crisis: CrisisScope; capture: Capture };

/**
 * Takes in one document: decodes it, reads its claims, passes them through the verbatim gate (R27) and records all
 * of it in one transaction. Codes: `input.invalid`, `crisis.unknown`, `date.invalid`, `date.future`, `mutation.reused`,
 * `document.duplicate`, `.empty`, `.binary`, `.encoding`, `.too-large`, `.no-text`, `reader.deadline`, `reader.busy`,
 * `storage.…`.
 */
export async function ingestDocument(options: {
  environment: Environment;
  ctx: Context;
  input: IngestDocumentInput;
  /** What the client asked, where it asked something else than this. */
  request?: Request;
}): Promise<Result<IngestedDocument>> {
  const { environment, ctx } = options;
  const shaped = parseInput({ schema: documentInputSchema, input: options.input });
  if (!shaped.ok) return shaped;
  const input = shaped.value;
  const { read } = environment.store;
  const crisis = await read.crises.bySlug(input.crisis);
  if (!crisis) return unknownCrisis(input.crisis);
  const taken = capture(input);
  if (!taken.ok) return taken;
  const future = refuseFuture({ capture: taken.value, now: environment.clock.now() });
  if (future) return future;
  const { bytes, ...rest } = input;
  const own = { ctx, verb: "ingestDocument", input: { ...rest, sha256: bytes ? sha256(bytes) : null } };
  const request = options.request ?? own;
  const ingest = { environment, request, crisis, capture: taken.value };
  const early = await answeredBefore({ ingest, mutations: read.mutations, read });
  if (early) return early;
  const reading = await readCapture(ingest);
  if (!reading.ok) return reading;
  const { answer, head } = await recordReading({ ingest, reading: reading.value });
  if (answer.ok && head) environment.committed({ crisisSlug: crisis.slug, head });
  return answer;
}

const DAY_MS = 86_400_000;

/** A day's slack lets in what is dated by a clock ahead of UTC. */
function refuseFuture({ capture, now }: { capture: Capture; now: Date }): Result<never> | null {
  const { publishedAt } = capture;
  if (publishedAt === null || Date.parse(publishedAt) <= now.getTime() + DAY_MS) return null;
  const message = `${nameOf(capture)}: its publication date ${publishedAt} lies in the future.`;
  return refused("date.future", message, ["publishedAt"]);
}

async function readCapture({ environment, capture }: Ingest): Promise<Result<Reading>> {
  const { text, title, publishedAt } = capture;
  try {
    return done(await environment.reader({ text, title, publishedAt: publishedAt?.slice(0, 10) ?? null }));
  } catch (error) {
    if (!(error instanceof ReadingDeadline || error instanceof ReaderBusy)) throw error;
    return refused(error.code, `${nameOf(capture)}: ${error.message}.`, ["text"]);
  }
}

async function recordReading(options: { ingest: Ingest; reading: Reading }): Promise<Outcome<IngestedDocument>> {
  const { ingest, reading } = options;
  const { environment, crisis, capture } = ingest;
  const fingerprint = fingerprintOf(capture.text);
  const draft = (recordedAt: string) =>
    draftDocument({ ids: environment.ids, crisis, capture, reading, fingerprint, recordedAt });
  return record({
    environment,
    work: ({ writers, recordedAt }) => keep({ ingest, writers, draft: () => draft(recordedAt) }),
  });
}

async function keep(options: {
  ingest: Ingest;
  writers: Writers;
  draft: () => DocumentDraft;
}): Promise<Outcome<IngestedDocument>> {
  const { ingest, writers } = options;
  const { environment, request, crisis, capture } = ingest;
  const earlier = await answeredBefore({ ingest, mutations: writers.mutations, read: writers.read });
  if (earlier) return { answer: earlier, head: null };
  const draft = options.draft();
  const answer: IngestedDocument = {
    documentId: draft.document.id,
    claims: draft.claims.length,
    turnedAway: draft.refusals.length,
    repeated: false,
  };
  const { id: subjectId, recordedAt } = draft.document;
  await keepAnswer({ writers, request, answer, subjectId, recordedAt });
  const head = await recordDocument({ environment, writers, actor: request.ctx.actor, crisis, capture, draft });
  return { answer: done(answer), head };
}

/** The answer to the same request before, or the refusal of a text that the crisis has; null where it is new. */
async function answeredBefore(options: {
  ingest: Ingest;
  mutations: Pick<Writers["mutations"], "find">;
  read: Readers;
}): Promise<Result<IngestedDocument> | null> {
  const { ingest, mutations, read } = options;
  const earlier = await earlierAnswer<IngestedDocument>({ mutations, request: ingest.request });
  if (earlier) return earlier.ok ? done({ ...earlier.value, repeated: true }) : earlier;
  const { crisis, capture } = ingest;
  const known = await read.documents.byText({ crisisId: crisis.id, textSha256: capture.textSha256 });
  if (!known) return null;
  const titled = known.title === null ? "" : ` “${known.title}”`;
  const message = `${nameOf({ name: capture.name })} has the same text as ${known.id}${titled}, recorded ${known.recordedAt}: nothing to add.`;
  return refused("document.duplicate", message, ["text"]);
}

function unknownCrisis(slug: string) {
  return refused("crisis.unknown", `There is no crisis "${slug}": add it first, or check its spelling.`, ["crisis"]);
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { ANONYMOUS, encodeGlobalId, failureTypeOf } from "@demarche/schema";
import type { Failure, Services } from "@demarche/services";
import type { BodyRoom } from "../answers/body-room.ts";
import { NO_ROOM, readBody } from "../answers/read-body.ts";
import type { Handler } from "../handler.ts";
import type { Admission } from "../service/admission.ts";
import { isUploadType, parseUpload, type Upload } from "./upload.ts";

type Options = {
  writes: Pick<Services["writes"], "ingestDocument" | "ingestBatch">;
  room: BodyRoom;
  admission: Admission;
  maxBodyBytes: number;
  /** Origins beside the server's own whose pages may upload. */
  origins: readonly string[];
};

type Answer = { status: number; body: object; headers?: Record<string, string> };

/**
 * `POST /uploads?crisis=…`: a document of up to 20 MB as the body or as the file of a form, taken in as by
 * `ingestDocument`; JSON Lines as by `ingestBatch`. Answers what the mutation would, as JSON.
 */
export function uploadHandler(options: Options): Handler {
  const origins = new Set(options.origins);
  return async (request, response) => {
    const answer = refusalOf({ request, origins }) ?? (await takeIn({ request, options }));
    if (answer) send({ response, answer });
  };
}

/** What is refused before a byte of the body is read. */
function refusalOf({ request, origins }: { request: IncomingMessage; origins: ReadonlySet<string> }): Answer | null {
  const { method, headers } = request;
  if (method !== "POST")
    return refusal({
      status: 405,
      code: "upload.method",
      message: "Uploads are sent by POST.",
      headers: { allow: "POST" },
    });
  if (!mayWrite({ request, origins })) {
    return refusal({ status: 403, code: "upload.origin", message: "Pages of other origins may not upload here." });
  }
  if (headers["content-encoding"] !== undefined) {
    return refusal({
      status: 415,
      code: "input.content-encoding",
      message: "Send the body as it is, without content-encoding.",
    });
  }
  if (isUploadType(headers["content-type"])) return null;
  const message =
    "Send text/plain, text/markdown, text/html, application/json, application/x-ndjson or multipart/form-data.";
  return refusal({ status: 415, code: "upload.type", message });
}

/** A browser lets any page send a form; it names the page's origin. */
function mayWrite({ request, origins }: { request: IncomingMessage; origins: ReadonlySet<string> }): boolean {
  const { origin, host, "sec-fetch-site": site } = request.headers;
  if (origin === undefined) return site === undefined || site === "same-origin" || site === "none";
  return origins.has(origin) || (URL.canParse(origin) && new URL(origin).host === host);
}

async function takeIn({ request, options }: { request: IncomingMessage; options: Options }): Promise<Answer | null> {
  const { room, maxBodyBytes: limit, admission } = options;
  const read = await readBody({ request, limit, room });
  if (!read.ok) return read.refusal && refusal(read.refusal);
  const leave = admission.enter();
  if (!leave) return refusal(NO_ROOM);
  try {
    const parsed = await parseUpload({ request, bytes: read.bytes });
    return parsed.ok ? await write({ upload: parsed.upload, writes: options.writes }) : refusal(parsed.refusal);
  } finally {
    leave();
  }
}

async function write({ upload, writes }: { upload: Upload; writes: Options["writes"] }): Promise<Answer> {
  const clientMutationId = upload.input.clientMutationId ?? null;
  if (upload.kind === "BATCH") {
    const result = await writes.ingestBatch(ANONYMOUS, upload.input);
    if (!result.ok) return failureAnswer(result.failure);
    const { batchId, repeated } = result.value;
    const batch = { id: encodeGlobalId("Batch", batchId) };
    return { status: 202, body: { __typename: "IngestBatchPayload", batch, repeated, clientMutationId } };
  }
  const result = await writes.ingestDocument(ANONYMOUS, upload.input);
  if (!result.ok) return failureAnswer(result.failure);
  const { documentId, claims: claimCount, repeated } = result.value;
  const document = { id: encodeGlobalId("Document", documentId) };
  return {
    status: repeated ? 200 : 201,
    body: { __typename: "IngestDocumentPayload", document, claimCount, repeated, clientMutationId },
  };
}

const STATUS: Readonly<Record<string, number>> = {
  CrisisUnknownError: 404,
  DuplicateDocumentError: 409,
  ServerBusyError: 503,
  StorageError: 503,
};

function failureAnswer(failure: Failure): Answer {
  const type = failureTypeOf(failure);
  return refusal({ ...failure, status: STATUS[type] ?? 422 });
}

type Refused = { status: number; code: string; message: string; path?: string[]; headers?: Record<string, string> };

function refusal({ status, code, message, path = [], headers = {} }: Refused): Answer {
  const later: Record<string, string> = status === 503 ? { "retry-after": "1" } : {};
  const body = { __typename: failureTypeOf({ code, message, path }), code, message, path };
  return { status, body, headers: { ...later, ...headers } };
}

/** A body that was not read ends its connection. */
function send({ response, answer }: { response: ServerResponse; answer: Answer }): void {
  const { status, body, headers = {} } = answer;
  const bytes = Buffer.from(`${JSON.stringify(body)}\n`);
  const { req } = response;
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": bytes.length,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(req.complete ? {} : { connection: "close" }),
    ...headers,
  });
  response.end(bytes);
}

import type { IncomingMessage, ServerResponse } from "node:http";
import type { LedgerHead } from "@demarche/services";
import type { Handler } from "../handler.ts";
import type { Admission } from "../service/admission.ts";
import type { AnswerCache, KeptAnswer } from "./answer-cache.ts";
import type { BodyRoom } from "./body-room.ts";
import { etagOf, matches, stateOf } from "./etag.ts";
import type { GraphqlAnswer, GraphqlRequest } from "./graphql-answer.ts";
import { NO_ROOM, readBody } from "./read-body.ts";
import { refuse } from "./refusal.ts";
import { requestKey } from "./request-key.ts";
import { sharedWork } from "./shared-work.ts";

/** How a request was answered. */
export type AnswerKind = "hit" | "not-modified" | "computed" | "shared" | "refused";

export type GraphqlFrontOptions = {
  /** GraphQL itself, for what is kept. */
  answer: (request: GraphqlRequest) => Promise<GraphqlAnswer>;
  /** GraphQL itself, for streams and preflights. */
  stream: Handler;
  head: () => Promise<LedgerHead>;
  now: () => Date;
  /** Names the code: another build may answer otherwise at the same head. */
  build: string;
  cache: AnswerCache;
  room: BodyRoom;
  admission: Admission;
  maxBodyBytes: number;
  answered: (kind: AnswerKind) => void;
};

type Asked = { request: IncomingMessage; response: ServerResponse; key: string; body: Buffer | null };

/**
 * Answers from what is kept before GraphQL does any work. An answer is kept under the request's bytes, and is exact
 * for one ledger head, one day and one audience, so nothing expires.
 */
export function graphqlFront(options: GraphqlFrontOptions): Handler {
  const share = sharedWork<{ answer: GraphqlAnswer; kept: KeptAnswer | null }>();
  const currentState = async ({ request }: Pick<Asked, "request">) =>
    request.url === SCHEMA_FILE
      ? `schema.${options.build}`
      : stateOf({ head: await options.head(), now: options.now(), build: options.build });

  async function compute({ asked, state }: { asked: Asked; state: string }) {
    const answer = await options.answer(graphqlRequest(asked));
    if (!answer.exact || (await currentState(asked)) !== state) return { answer, kept: null };
    const etag = etagOf({ key: asked.key, state });
    const { "content-length": _, ...headers } = answer.headers;
    const kept = { state, etag, headers, body: answer.body };
    options.cache.set(asked.key, kept);
    return { answer, kept };
  }

  async function answerFresh({ asked, state }: { asked: Asked; state: string }): Promise<void> {
    const { request, response, key, body } = asked;
    const leave = options.admission.enter();
    if (!leave) return refuseBusy(asked);
    try {
      const work = () => compute({ asked, state });
      const { answer, kept } = mayWrite(body) ? await work() : await share(`${key}${state}`, work);
      options.answered("computed");
      if (kept) sendKept({ request, response, kept });
      else sendAnswer({ response, answer });
    } finally {
      leave();
    }
  }

  function refuseBusy({ request, response }: Asked): void {
    options.answered("refused");
    refuse({ request, response, refusal: NO_ROOM });
  }

  return async (request, response) => {
    if (isStreamed(request)) return options.stream(request, response);
    const { room, maxBodyBytes: limit } = options;
    const read = request.method === "POST" ? await readBody({ request, limit, room }) : null;
    if (read && !read.ok) {
      options.answered("refused");
      if (read.refusal) refuse({ request, response, refusal: read.refusal });
      return;
    }
    const body = read?.bytes ?? null;
    const { method = "GET", url = "/", headers } = request;
    const asked = { request, response, body, key: requestKey({ method, url, accept: headers.accept ?? "", body }) };
    const state = await currentState(asked);
    const kept = options.cache.get(asked.key);
    if (kept?.state === state) {
      options.answered(sendKept({ request, response, kept }));
      return;
    }
    const etag = etagOf({ key: asked.key, state });
    if (!mayWrite(body) && matches({ header: headers["if-none-match"], etag })) {
      options.answered("not-modified");
      sendNotModified({ response, etag });
      return;
    }
    await answerFresh({ asked, state });
  };
}

const SCHEMA_FILE = "/graphql/schema.graphql";

/** The schema as a file, and the page for browsers: each is the same for one build, and one head. */
const isPage = ({ method, headers, url }: IncomingMessage): boolean =>
  method === "GET" && (url === SCHEMA_FILE || (url === "/graphql" && /text\/html/.test(headers.accept ?? "")));

/** Server-sent events, and methods that GraphQL refuses or that ask for leave. */
function isStreamed(request: IncomingMessage): boolean {
  const { method, headers, url = "" } = request;
  if (isPage(request)) return false;
  if (method === "GET") return !url.includes("?") || /text\/(?:event-stream|html)/.test(headers.accept ?? "");
  if (method !== "POST" || !/^application\/json/i.test(headers["content-type"] ?? "")) return true;
  return headers["content-encoding"] !== undefined || /event-stream|multipart/.test(headers.accept ?? "");
}

/** A write has the word in it, unless it is spelt with escapes. */
const mayWrite = (body: Buffer | null): boolean =>
  body !== null && (body.includes("mutation") || body.includes("\\u") || body.includes("subscription"));

function graphqlRequest({ request, body }: Asked): GraphqlRequest {
  const { method = "GET", url = "/", headers } = request;
  const passed = ["accept", "content-type"].flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return { method, url, headers: Object.fromEntries(passed), body };
}

const REVALIDATE = { "cache-control": "no-cache", vary: "accept" };

function sendKept(options: { request: IncomingMessage; response: ServerResponse; kept: KeptAnswer }): AnswerKind {
  const { request, response, kept } = options;
  const { etag, headers, body } = kept;
  if (matches({ header: request.headers["if-none-match"], etag })) {
    sendNotModified({ response, etag });
    return "not-modified";
  }
  response.writeHead(200, { ...headers, "content-length": body.length, etag, ...REVALIDATE });
  response.end(body);
  return "hit";
}

function sendNotModified({ response, etag }: { response: ServerResponse; etag: string }): void {
  response.writeHead(304, { etag, ...REVALIDATE });
  response.end();
}

function sendAnswer({ response, answer }: { response: ServerResponse; answer: GraphqlAnswer }): void {
  const { status, headers, body } = answer;
  response.writeHead(status, { "cache-control": "no-store", ...headers, "content-length": body.length });
  response.end(body);
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { type LedgerHead, type MaybePromise, mapMaybe } from "@demarche/services";
import type { Handler } from "../handler.ts";
import type { Admission } from "../service/admission.ts";
import type { AnswerCache, KeptAnswer } from "./answer-cache.ts";
import type { BodyRoom } from "./body-room.ts";
import { etagOf, matches, stateTeller } from "./etag.ts";
import type { GraphqlAnswer, GraphqlRequest } from "./graphql-answer.ts";
import { type KnownRequest, knownRequests } from "./known-requests.ts";
import { NO_ROOM, readBody } from "./read-body.ts";
import { refuse } from "./refusal.ts";
import { sharedWork } from "./shared-work.ts";

/** How a request was answered. */
export type AnswerKind = "hit" | "not-modified" | "computed" | "shared" | "refused";

export type GraphqlFrontOptions = {
  /** GraphQL itself, for what is kept. */
  answer: (request: GraphqlRequest) => MaybePromise<GraphqlAnswer>;
  /** GraphQL itself, for streams and preflights. */
  stream: Handler;
  /** The newest entries that the answer to a request depends on. */
  heads: (known: KnownRequest) => MaybePromise<readonly LedgerHead[]>;
  now: () => Date;
  /** Names the code: another build may answer otherwise at the same head. */
  build: string;
  cache: AnswerCache;
  room: BodyRoom;
  admission: Admission;
  maxBodyBytes: number;
  answered: (kind: AnswerKind) => void;
};

type Asked = { request: IncomingMessage; response: ServerResponse; known: KnownRequest; body: string | null };
type Computed = { answer: GraphqlAnswer; etag: string | null };

/**
 * Answers from what is kept before GraphQL does any work. An answer is kept under the request's bytes, and is exact
 * for the newest entries that bear on it, one day and one audience, so nothing expires.
 */
export function graphqlFront(options: GraphqlFrontOptions): Handler {
  const share = sharedWork<Computed>();
  const knownAs = knownRequests();
  const stateAt = stateTeller({ build: options.build });
  const currentState = ({ request, known }: Pick<Asked, "request" | "known">): MaybePromise<string> =>
    request.url === SCHEMA_FILE
      ? `schema.${options.build}`
      : mapMaybe(options.heads(known), (heads) => stateAt({ heads, now: options.now() }));

  /** Of what is answered at once the state can't have changed meanwhile. */
  function compute({ asked, state }: { asked: Asked; state: string }): MaybePromise<Computed> {
    const answer = options.answer(graphqlRequest(asked));
    if (!(answer instanceof Promise)) return keep({ asked, state, answer });
    return answer.then(async (late) =>
      late.exact && (await currentState(asked)) === state
        ? keep({ asked, state, answer: late })
        : { answer: late, etag: null },
    );
  }

  function keep({ asked, state, answer }: { asked: Asked; state: string; answer: GraphqlAnswer }): Computed {
    if (!answer.exact) return { answer, etag: null };
    const { key } = asked.known;
    const etag = etagOf({ key, state });
    options.cache.set(key, () => keptAnswer({ state, etag, answer }));
    return { answer, etag };
  }

  async function answerFresh({ asked, state }: { asked: Asked; state: string }): Promise<void> {
    const { request, response, known } = asked;
    const leave = options.admission.enter();
    if (!leave) return refuseBusy(asked);
    try {
      const work = () => compute({ asked, state });
      const made = known.mayWrite ? work() : share({ key: known.key, state, work });
      const { answer, etag } = made instanceof Promise ? await made : made;
      options.answered("computed");
      sendAnswer({ request, response, answer, etag });
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
    const body = read?.bytes.toString("utf8") ?? null;
    const { method = "GET", url = "/", headers } = request;
    const known = knownAs({ method, url, accept: headers.accept ?? "", body });
    const asked = { request, response, body, known };
    const now = currentState(asked);
    const state = typeof now === "string" ? now : await now;
    const kept = options.cache.get(known.key);
    if (kept?.state === state) {
      options.answered(sendKept({ request, response, kept }));
      return;
    }
    const tags = headers["if-none-match"];
    const etag = tags === undefined || known.mayWrite ? null : etagOf({ key: known.key, state });
    if (etag !== null && matches({ header: tags, etag })) {
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

const graphqlRequest = ({ request, body, known }: Asked): GraphqlRequest => {
  const { method = "GET", url = "/", headers } = request;
  return { known, method, url, headers, body };
};

const NOT_KEPT = { "cache-control": "no-store" };
const REVALIDATE = { "cache-control": "no-cache", vary: "accept" };

function keptAnswer(options: { state: string; etag: string; answer: GraphqlAnswer }): KeptAnswer {
  const { state, etag, answer } = options;
  const body = Buffer.from(answer.body);
  return { state, etag, headers: { ...answer.headers, "content-length": body.length, etag, ...REVALIDATE }, body };
}

function sendKept(options: { request: IncomingMessage; response: ServerResponse; kept: KeptAnswer }): AnswerKind {
  const { request, response, kept } = options;
  const { etag, headers, body } = kept;
  if (matches({ header: request.headers["if-none-match"], etag })) {
    sendNotModified({ response, etag });
    return "not-modified";
  }
  response.writeHead(200, headers);
  response.end(body);
  return "hit";
}

function sendNotModified({ response, etag }: { response: ServerResponse; etag: string }): void {
  response.writeHead(304, { etag, ...REVALIDATE });
  response.end();
}

type Sending = { request: IncomingMessage; response: ServerResponse; answer: GraphqlAnswer; etag: string | null };

/** As a text: node writes the head and the body of one in one. */
function sendAnswer({ request, response, answer, etag }: Sending): void {
  const { status, headers, body } = answer;
  if (etag !== null && matches({ header: request.headers["if-none-match"], etag })) {
    sendNotModified({ response, etag });
    return;
  }
  const length = Buffer.byteLength(body);
  const kept = etag === null ? { ...NOT_KEPT, ...headers } : { ...headers, etag, ...REVALIDATE };
  response.writeHead(status, { ...kept, "content-length": length });
  response.end(body);
}

import type { IncomingHttpHeaders } from "node:http";
import { crisesAsked, type PreparedAnswer, type RepeatedQueries } from "@demarche/schema";
import { type MaybePromise, mapMaybe } from "@demarche/services";
import { LRUCache } from "lru-cache";
import type { KnownRequest } from "./known-requests.ts";
import { repeatedRequest } from "./repeated-request.ts";

/** What GraphQL made of a request, as it goes out. */
export type GraphqlAnswer = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** A query that was answered without an error, or a page: the same record gives the same bytes. */
  exact: boolean;
};

/** Set by the app while it answers. */
export type Outcome = { exact: boolean };

type FetchApp = { fetch(url: string, init: RequestInit, context: { outcome: Outcome }): Response | Promise<Response> };

export type GraphqlRequest = {
  known: Pick<KnownRequest, "ready">;
  method: string;
  url: string;
  headers: Readonly<IncomingHttpHeaders>;
  body: string | null;
};

export type Answering = { app: FetchApp; again: RepeatedQueries };

/** Accepted types of requests, with the type that the app answered them with. */
const MOST_TYPES = 50;

/** What answers a request, and the head of the answer. */
export type Ready = {
  answer: PreparedAnswer;
  headers: Readonly<Record<string, string>>;
  /** The slugs of all the crises that the answer depends on; null: it may depend on the whole record. */
  crises: readonly string[] | null;
};

/**
 * Asks the app itself, which answers without a port. A query that comes again is answered without the app, and a request
 * that comes again to the byte is not read again either: whether it may be asked depends on nothing but its bytes.
 */
export function graphqlAnswers({ app, again }: Answering): (request: GraphqlRequest) => MaybePromise<GraphqlAnswer> {
  const crisesIn = crisesAsked();
  const types = new LRUCache<string, string>({ max: MOST_TYPES });

  function readyFor(request: GraphqlRequest): Ready | null {
    const type = types.get(request.headers.accept ?? "");
    const asked = type === undefined ? null : askedOf(request);
    const answer = asked && again.prepare(asked);
    if (!answer || type === undefined) return null;
    request.known.ready = { answer, headers: { "content-type": type }, crises: crisesIn(asked) };
    return request.known.ready;
  }

  async function answerOfApp(request: GraphqlRequest): Promise<GraphqlAnswer> {
    const answer = await askApp({ app, request });
    const asked = answer.exact ? askedOf(request) : null;
    if (asked) {
      types.set(request.headers.accept ?? "", answer.headers["content-type"] ?? "application/json; charset=utf-8");
      again.answered(asked);
    }
    return answer;
  }

  return (request) => {
    const ready = request.known.ready ?? readyFor(request);
    if (!ready) return answerOfApp(request);
    const { answer, headers } = ready;
    return mapMaybe(answer(), (body) =>
      body === null ? answerOfApp(request) : { status: 200, headers, body, exact: true },
    );
  };
}

const askedOf = ({ method, url, body }: GraphqlRequest) =>
  body !== null && method === "POST" && url === "/graphql" ? repeatedRequest(body) : null;

async function askApp({ app, request }: { app: FetchApp; request: GraphqlRequest }): Promise<GraphqlAnswer> {
  const { method, url, body } = request;
  const { accept, "content-type": type } = request.headers;
  const headers = { ...(accept !== undefined && { accept }), ...(type !== undefined && { "content-type": type }) };
  const outcome: Outcome = { exact: false };
  const init = { method, headers, ...(body !== null && { body }) };
  const response = await app.fetch(`http://localhost${url}`, init, { outcome });
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value])),
    body: await response.text(),
    exact: response.status === 200 && (outcome.exact || isPage(response)),
  };
}

const isPage = ({ headers }: Response): boolean =>
  /^(?:text\/html|application\/graphql;)/.test(headers.get("content-type") ?? "");

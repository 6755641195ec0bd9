import type { RepeatedQueries } from "@demarche/schema";
import { LRUCache } from "lru-cache";
import { repeatedRequest } from "./repeated-request.ts";

/** What GraphQL made of a request, as it goes out. */
export type GraphqlAnswer = {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** A query that was answered without an error, or a page: the same record gives the same bytes. */
  exact: boolean;
};

/** Set by the app while it answers. */
export type Outcome = { exact: boolean };

type FetchApp = { fetch(url: string, init: RequestInit, context: { outcome: Outcome }): Response | Promise<Response> };

export type GraphqlRequest = { method: string; url: string; headers: Record<string, string>; body: Buffer | null };

export type Answering = { app: FetchApp; again: RepeatedQueries };

/** Accepted types of requests, with the type that the app answered them with. */
const MOST_TYPES = 50;

/** Asks the app itself, which answers without a port; a query that comes again is answered without the app. */
export function graphqlAnswers({ app, again }: Answering): (request: GraphqlRequest) => Promise<GraphqlAnswer> {
  const types = new LRUCache<string, string>({ max: MOST_TYPES });
  return async (request) => {
    const { headers, body, method, url } = request;
    const text = body?.toString("utf8") ?? null;
    const asked = text !== null && method === "POST" && url === "/graphql" ? repeatedRequest(text) : null;
    const type = types.get(headers.accept ?? "");
    const json = asked && type ? await again.answer(asked) : null;
    if (json !== null && type) {
      return { status: 200, headers: { "content-type": type }, body: Buffer.from(json, "utf8"), exact: true };
    }
    const answer = await askApp({ app, request, text });
    if (answer.exact && asked) {
      types.set(headers.accept ?? "", answer.headers["content-type"] ?? "application/json; charset=utf-8");
      again.answered(asked);
    }
    return answer;
  };
}

type Asked = { app: FetchApp; request: GraphqlRequest; text: string | null };

async function askApp({ app, request, text }: Asked): Promise<GraphqlAnswer> {
  const { method, url, headers } = request;
  const outcome: Outcome = { exact: false };
  const init = { method, headers, ...(text !== null && { body: text }) };
  const response = await app.fetch(`http://localhost${url}`, init, { outcome });
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(await response.text(), "utf8"),
    exact: response.status === 200 && (outcome.exact || isPage(response)),
  };
}

const isPage = ({ headers }: Response): boolean =>
  /^(?:text\/html|application\/graphql;)/.test(headers.get("content-type") ?? "");

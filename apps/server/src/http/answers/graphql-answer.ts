import { crisesAsked, type PreparedAnswer, type RepeatedQueries } from "@demarche/schema";
import { type MaybePromise, mapMaybe } from "@demarche/services";
import { LRUCache } from "lru-cache";
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

/** `key` names all that the answer depends on beside the record, to the byte. */
export type GraphqlRequest = {
  key: string;
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
};

export type Answering = { app: FetchApp; again: RepeatedQueries };

/** Accepted types of requests, with the type that the app answered them with. */
const MOST_TYPES = 50;
/** Code units of requests that are kept ready to be answered; a longer one is read each time. */
const MOST_READY = 4_000_000;
const LONGEST_READY = 20_000;

type Ready = {
  answer: PreparedAnswer;
  headers: Readonly<Record<string, string>>;
  /** The crises that the answer depends on; null: it may depend on the whole record. */
  crises: readonly string[] | null;
};

export type GraphqlAnswers = {
  answer(request: GraphqlRequest): MaybePromise<GraphqlAnswer>;
  /** Of a request that came before, by its key: the slugs of all the crises that its answer depends on; else null. */
  crisesOf(key: string): readonly string[] | null;
};

/**
 * Asks the app itself, which answers without a port. A query that comes again is answered without the app, and a request
 * that comes again to the byte is not read again either: whether it may be asked depends on nothing but its bytes.
 */
export function graphqlAnswers({ app, again }: Answering): GraphqlAnswers {
  const crisesIn = crisesAsked();
  const types = new LRUCache<string, string>({ max: MOST_TYPES });
  const ready = new LRUCache<string, Ready>({
    maxSize: MOST_READY,
    maxEntrySize: LONGEST_READY,
    sizeCalculation: (_, key) => key.length,
  });

  function readyFor(request: GraphqlRequest): Ready | null {
    const type = types.get(request.headers.accept ?? "");
    const asked = type === undefined ? null : askedOf(request);
    const answer = asked && again.prepare(asked);
    if (!answer || type === undefined) return null;
    const one = { answer, headers: { "content-type": type }, crises: crisesIn(asked) };
    ready.set(request.key, one, { size: request.key.length + (request.body?.length ?? 0) });
    return one;
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

  return {
    crisesOf: (key) => ready.get(key)?.crises ?? null,
    answer(request) {
      const known = ready.get(request.key) ?? readyFor(request);
      if (!known) return answerOfApp(request);
      const { answer, headers } = known;
      return mapMaybe(answer(), (body) =>
        body === null ? answerOfApp(request) : { status: 200, headers, body, exact: true },
      );
    },
  };
}

const askedOf = ({ method, url, body }: GraphqlRequest) =>
  body !== null && method === "POST" && url === "/graphql" ? repeatedRequest(body) : null;

async function askApp({ app, request }: { app: FetchApp; request: GraphqlRequest }): Promise<GraphqlAnswer> {
  const { method, url, headers, body } = request;
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

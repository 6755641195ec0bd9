import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Logger } from "pino";
import { type Handler, pathOf } from "./handler.ts";
import { NamedResponse } from "./service/named-response.ts";
import { isStream, type OpenAnswers } from "./service/open-answers.ts";
import { isAnswered, isTooMany } from "./service/pipelining.ts";
import { requestIdOf } from "./service/request-id.ts";
import { traced } from "./service/tracing.ts";

export type Route = "graphql" | "uploads" | "health" | "ready" | "metrics" | "pages";
export type Routes = Record<Route, Handler>;

export type HttpServerOptions = {
  routes: Routes;
  log: Logger;
  open: OpenAnswers;
  /** True where it answered the request itself. */
  cors: (asked: { request: IncomingMessage; response: ServerResponse }) => boolean;
  served: (request: { route: Route; method: string; status: number; seconds: number }) => void;
  maxConnections: number;
};

/** A request must have arrived within 15 s, its head within 10 s; a connection that does nothing for 30 s is closed. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
};
const IDLE_MS = 30_000;
/** An answer that its reader has not taken by then is cut off. */
const TAKE_MS = 30_000;

const PATHS: Readonly<Record<string, Route>> = {
  "/healthz": "health",
  "/readyz": "ready",
  "/metrics": "metrics",
  "/uploads": "uploads",
};

/** One port: GraphQL at /graphql, uploads at /uploads, the state of the process at /healthz, /readyz and /metrics, the dashboard for the rest. */
export function createHttpServer(options: HttpServerOptions): Server {
  const settings = { ...TIMES, ServerResponse: NamedResponse };
  const server = createServer<typeof IncomingMessage, typeof NamedResponse>(settings, (request, response) => {
    if (!isTooMany(request)) serveOne({ serving: options, request, response });
  });
  server.timeout = IDLE_MS;
  server.maxConnections = options.maxConnections;
  return server;
}

type Served = { serving: HttpServerOptions; request: IncomingMessage; response: NamedResponse };

function serveOne(served: Served): void {
  const { request, response, serving } = served;
  const { routes, log, cors } = serving;
  const path = pathOf(request);
  const route = routeOf(path);
  response.requestId = requestIdOf(request);
  watch({ served, route, path });
  const failed = (error: unknown) => answerWithId({ response, error, log, id: response.requestId });
  try {
    if (cors({ request, response })) return;
    const work = traced({ request, response, route, work: () => routes[route](request, response) });
    if (work instanceof Promise) work.then(() => cutSlowReader(response)).catch(failed);
    else cutSlowReader(response);
  } catch (error) {
    failed(error);
  }
}

function routeOf(path: string): Route {
  if (path === "/graphql" || path.startsWith("/graphql/")) return "graphql";
  return PATHS[path] ?? "pages";
}

/** Counts the request, and writes it down, once its answer is out or its caller gone. */
function watch({ served: one, route, path }: { served: Served; route: Route; path: string }): void {
  const { request, response, serving } = one;
  const { open, served, log } = serving;
  const start = performance.now();
  open.add(response);
  response.on("close", () => {
    open.closed(response);
    isAnswered(request);
    const seconds = (performance.now() - start) / 1000;
    const { method = "GET" } = request;
    const status = response.writableFinished ? response.statusCode : 499;
    served({ route, method, status, seconds });
    if (log.isLevelEnabled("info")) log.info({ id: response.requestId, method, path, status, seconds }, "served");
  });
}

function cutSlowReader(response: ServerResponse): void {
  if (response.writableFinished || isStream(response)) return;
  // All of it is with the system already.
  if (response.writableEnded && response.socket?.writableLength === 0) return;
  const timer = setTimeout(() => response.destroy(), TAKE_MS);
  timer.unref();
  response.on("close", () => clearTimeout(timer));
}

/** Nothing of an unexpected error leaves the process but an id that finds it in the log. */
function answerWithId(options: { response: ServerResponse; error: unknown; log: Logger; id: string }): void {
  const { response, error, log, id } = options;
  log.error({ id, err: error }, "request failed");
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
  response.end(`Something unexpected went wrong (${id}).\n`);
}

/** The answer where only GraphQL is served. */
export const noPages: Handler = (_request, response) => {
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
  response.end("Only GraphQL is served here, at /graphql.\n");
};

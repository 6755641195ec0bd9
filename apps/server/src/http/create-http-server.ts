import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Handler } from "./dashboard.ts";

export type Routes = { graphql: Handler; health: Handler; pages: Handler };

/** One port: GraphQL at /graphql, the state of the process at /healthz, the dashboard for the rest. */
export function createHttpServer({ routes, log }: { routes: Routes; log: Logger }): Server {
  return createServer(async (request, response) => {
    try {
      await handlerFor({ routes, path: pathOf(request) })(request, response);
    } catch (error) {
      answerWithId({ response, error, log });
    }
  });
}

function handlerFor({ routes, path }: { routes: Routes; path: string }): Handler {
  if (path === "/graphql" || path.startsWith("/graphql/")) return routes.graphql;
  return path === "/healthz" ? routes.health : routes.pages;
}

function pathOf({ url = "/" }: IncomingMessage): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}

/** Nothing of an unexpected error leaves the process but an id that finds it in the log. */
function answerWithId({ response, error, log }: { response: ServerResponse; error: unknown; log: Logger }): void {
  const id = randomUUID();
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

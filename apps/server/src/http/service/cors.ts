import type { IncomingMessage, ServerResponse } from "node:http";

const ALLOWED = {
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": "content-type, if-none-match, x-request-id",
  "access-control-max-age": "600",
};
const EXPOSED = "etag, retry-after, x-request-id";

/** Lets pages of the given origins read answers; none by default. True where it answered a preflight itself. */
export function allowOrigins(origins: readonly string[]) {
  const allowed = new Set(origins);
  return ({ request, response }: { request: IncomingMessage; response: ServerResponse }): boolean => {
    if (allowed.size === 0) return false;
    response.appendHeader("vary", "origin");
    const { origin } = request.headers;
    if (origin === undefined || !allowed.has(origin)) return false;
    response.setHeader("access-control-allow-origin", origin);
    response.setHeader("access-control-expose-headers", EXPOSED);
    if (request.method !== "OPTIONS" || !request.headers["access-control-request-method"]) return false;
    response.writeHead(204, ALLOWED);
    response.end();
    return true;
  };
}

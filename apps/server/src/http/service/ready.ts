import type { Handler } from "../handler.ts";

/** `GET /readyz`: 200 while requests are welcome; 503 while starting, overloaded or shutting down. */
export function readyHandler(reasons: () => readonly string[]): Handler {
  return (_request, response) => {
    const waiting = reasons();
    const body = JSON.stringify(waiting.length === 0 ? { status: "ready" } : { status: "not-ready", reasons: waiting });
    response.writeHead(waiting.length === 0 ? 200 : 503, {
      "content-type": "application/json",
      "cache-control": "no-store",
      ...(waiting.length > 0 && { "retry-after": "1" }),
    });
    response.end(body);
  };
}

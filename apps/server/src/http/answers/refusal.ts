import type { IncomingMessage, ServerResponse } from "node:http";

export type Refusal = { status: number; code: string; message: string; headers?: Record<string, string> };

const RESPONSE_JSON = "application/graphql-response+json";

/** Refuses a GraphQL request before GraphQL sees it, in the form that GraphQL over HTTP gives to errors. */
export function refuse(options: { request: IncomingMessage; response: ServerResponse; refusal: Refusal }): void {
  const { request, response, refusal } = options;
  const { status, code, message, headers = {} } = refusal;
  const type = request.headers.accept?.includes(RESPONSE_JSON) ? RESPONSE_JSON : "application/json";
  const body = Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-length": body.length,
    "cache-control": "no-store",
    ...headers,
  });
  response.end(body);
}

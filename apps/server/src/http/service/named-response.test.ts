import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { NamedResponse } from "./named-response.ts";

async function headersOf(answer: (response: NamedResponse) => void): Promise<Headers> {
  const server = createServer<typeof IncomingMessage, typeof NamedResponse>(
    { ServerResponse: NamedResponse },
    (_request, response) => {
      response.requestId = "r-1";
      answer(response);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.close();
  return headers;
}

it.each<[string, (response: NamedResponse) => void]>([
  ["a head of names and values", (response) => response.writeHead(200, { etag: '"a"' }).end()],
  ["a head in a list", (response) => response.writeHead(200, ["etag", '"a"']).end()],
  ["a reason and a head", (response) => response.writeHead(200, "Fine", { etag: '"a"' }).end()],
  [
    "headers set before",
    (response) => {
      response.setHeader("etag", '"a"');
      response.writeHead(200).end();
    },
  ],
  [
    "headers that node writes by itself",
    (response) => {
      response.setHeader("etag", '"a"');
      response.end("text");
    },
  ],
])("sends its id beside %s", async (_name, answer) => {
  const headers = await headersOf(answer);
  expect([headers.get("x-request-id"), headers.get("etag")]).toEqual(["r-1", '"a"']);
});

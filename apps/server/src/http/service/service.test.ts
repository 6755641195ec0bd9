import { IncomingMessage, type ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { admission } from "./admission.ts";
import { createMetrics } from "./metrics.ts";
import { requestIdOf } from "./request-id.ts";

function requestWith(headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  return request;
}

it("takes over a request's id that is safe to write down, and makes one otherwise", () => {
  expect(requestIdOf(requestWith({ "x-request-id": "abc-123.4:5_6" }))).toBe("abc-123.4:5_6");
  for (const id of ["", "a b", 'x"y', "line\nbreak", "x".repeat(65), "ü"]) {
    expect(requestIdOf(requestWith({ "x-request-id": id }))).toMatch(/^[0-9a-f-]{36}$/);
  }
});

it("lets in one at least, however late the event loop is", () => {
  const entrance = admission({ limit: 5, overloaded: () => true });
  const leave = entrance.enter();
  expect(leave).not.toBeNull();
  expect(entrance.enter()).toBeNull();
  leave?.();
  expect(entrance.enter()).not.toBeNull();
});

it("tells what was served, how GraphQL answered and what the gauges read", async () => {
  const metrics = createMetrics({
    ledgerPosition: async () => 42,
    keptBytes: () => 7,
    inFlight: () => 1,
    readingQueue: () => 3,
  });
  metrics.served({ route: "graphql", method: "POST", status: 200, seconds: 0.01 });
  metrics.served({ route: "pages", method: "BREW", status: 405, seconds: 0.01 });
  metrics.answered("hit");
  let body = "";
  const response = { writeHead: () => undefined, end: (text: string) => (body = text) };
  await metrics.handle(requestWith({}), response as unknown as ServerResponse);
  expect(body).toContain('demarche_http_request_duration_seconds_count{route="graphql",method="POST",status="200"} 1');
  expect(body).toContain('method="other",status="405"');
  expect(body).toContain('demarche_graphql_answers_total{kind="hit"} 1');
  expect(body).toMatch(/demarche_ledger_position 42\n/);
  expect(body).toMatch(/demarche_reading_queue 3\n/);
});

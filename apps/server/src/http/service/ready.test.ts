import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, it } from "vitest";
import { readyHandler, whyNotReady } from "./ready.ts";

const state = { draining: false, late: 0, inFlight: 0 };
const reasons = (changed: Partial<typeof state> = {}) => {
  const { draining, late, inFlight } = { ...state, ...changed };
  return whyNotReady({
    open: { isDraining: () => draining },
    loop: { ms: () => late },
    entrance: { inFlight: () => inFlight },
    maxLoopDelay: 500,
    maxInFlight: 8,
  });
};

async function answered(waiting: string[]) {
  const told: { status?: number; headers?: Record<string, string>; body?: string } = {};
  const response = {
    writeHead: (status: number, headers: Record<string, string>) => Object.assign(told, { status, headers }),
    end: (body: string) => Object.assign(told, { body }),
  };
  await readyHandler(() => waiting)({} as IncomingMessage, response as unknown as ServerResponse);
  return told;
}

it.each<[Partial<typeof state>, string[]]>([
  [{}, []],
  [{ late: 500, inFlight: 7 }, []],
  [{ draining: true }, ["shutting down"]],
  [{ late: 501 }, ["the event loop is late"]],
  [{ inFlight: 8 }, ["as many requests as are worked on at once"]],
  [
    { draining: true, late: 900, inFlight: 9 },
    ["shutting down", "the event loop is late", "as many requests as are worked on at once"],
  ],
])("tells why requests are not welcome: %o", (changed, expected) => {
  expect(reasons(changed)).toEqual(expected);
});

it("answers 200 while they are, and 503 with the reasons and when to come back while not", async () => {
  expect(await answered([])).toMatchObject({ status: 200, body: '{"status":"ready"}' });
  const refused = await answered(["shutting down"]);
  expect(refused).toMatchObject({ status: 503, headers: { "retry-after": "1", "cache-control": "no-store" } });
  expect(JSON.parse(refused.body ?? "")).toEqual({ status: "not-ready", reasons: ["shutting down"] });
});

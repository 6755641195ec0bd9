import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, it } from "vitest";
import { allowOrigins } from "./cors.ts";

type Asked = { method?: string; origin?: string; preflight?: boolean };

function asked({ allowed, method = "POST", origin, preflight = false }: Asked & { allowed: string[] }) {
  const headers: Record<string, string> = {};
  let status: number | null = null;
  const response = {
    appendHeader: (name: string, value: string) => Object.assign(headers, { [name]: value }),
    setHeader: (name: string, value: string) => Object.assign(headers, { [name]: value }),
    writeHead: (code: number, more: Record<string, string>) => {
      status = code;
      Object.assign(headers, more);
    },
    end: () => undefined,
  };
  const request = {
    method,
    headers: { ...(origin ? { origin } : {}), ...(preflight ? { "access-control-request-method": "POST" } : {}) },
  };
  const options = { request: request as IncomingMessage, response: response as unknown as ServerResponse };
  return { answered: allowOrigins(allowed)(options), status, headers };
}

const DESK = "https://desk.example";

it("says nothing to anybody unless an origin is allowed", () => {
  const { answered, headers } = asked({ allowed: [], method: "OPTIONS", origin: DESK, preflight: true });
  expect([answered, headers]).toEqual([false, {}]);
});

it("lets pages of an allowed origin read answers, and names what they may read", () => {
  const { answered, headers } = asked({ allowed: [DESK], origin: DESK });
  expect(answered).toBe(false);
  expect(headers).toMatchObject({ "access-control-allow-origin": DESK, vary: "origin" });
  expect(headers["access-control-expose-headers"]).toContain("etag");
});

it.each(["https://evil.example", "https://desk.example.evil.example", "http://desk.example", "null"])(
  "lets no page of %s, and keeps shared caches apart all the same",
  (origin) => {
    const { answered, headers } = asked({ allowed: [DESK], method: "OPTIONS", origin, preflight: true });
    expect([answered, headers]).toEqual([false, { vary: "origin" }]);
  },
);

it("answers a preflight itself, and no other OPTIONS", () => {
  const preflight = asked({ allowed: [DESK], method: "OPTIONS", origin: DESK, preflight: true });
  expect(preflight).toMatchObject({ answered: true, headers: { "access-control-allow-methods": "GET, POST" } });
  expect(asked({ allowed: [DESK], method: "OPTIONS", origin: DESK }).answered).toBe(false);
});

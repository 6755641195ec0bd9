import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Context, createContextKey, propagation, type TracerProvider, trace } from "@opentelemetry/api";
import { afterEach, expect, it, vi } from "vitest";
import { traced } from "./tracing.ts";

const PARENT = createContextKey("the caller's span");
type Seen = { name: string; parent: unknown; attributes: Record<string, unknown>; status?: unknown; ended: boolean };

/** What a provider would be told. */
function provider(seen: Seen[]): TracerProvider {
  const startActiveSpan = (
    name: string,
    options: { attributes: object },
    parent: Context,
    work: (span: object) => unknown,
  ) => {
    const span: Seen = { name, parent: parent.getValue(PARENT), attributes: { ...options.attributes }, ended: false };
    seen.push(span);
    return work({
      setAttribute: (key: string, value: unknown) => Object.assign(span.attributes, { [key]: value }),
      setStatus: (status: unknown) => Object.assign(span, { status }),
      end: () => Object.assign(span, { ended: true }),
    });
  };
  return { getTracer: () => ({ startActiveSpan, startSpan: () => undefined }) } as unknown as TracerProvider;
}

afterEach(() => {
  trace.disable();
  propagation.disable();
});

function serve({ status, traceparent }: { status: number; traceparent?: string }) {
  const response = Object.assign(new EventEmitter(), { statusCode: status }) as unknown as ServerResponse;
  const request = { method: "POST", headers: traceparent ? { traceparent } : {} } as unknown as IncomingMessage;
  return { response, request, route: "graphql" };
}

it("makes a span of each request, below the caller's, which ends with the answer", async () => {
  const seen: Seen[] = [];
  trace.setGlobalTracerProvider(provider(seen));
  propagation.setGlobalPropagator({
    inject: () => undefined,
    fields: () => ["traceparent"],
    extract: (context, carrier) => context.setValue(PARENT, (carrier as Record<string, string>).traceparent),
  });
  const served = serve({ status: 503, traceparent: "00-abc" });
  const work = vi.fn(async () => undefined);
  await traced({ ...served, work });
  expect(work).toHaveBeenCalledOnce();
  expect(seen).toMatchObject([{ name: "POST graphql", parent: "00-abc", ended: false }]);
  served.response.emit("close");
  expect(seen[0]).toMatchObject({ ended: true, status: { code: 2 } });
  expect(seen[0]?.attributes).toEqual({
    "http.request.method": "POST",
    "http.route": "graphql",
    "http.response.status_code": 503,
  });
});

it("does the work, and nothing else, where no provider is registered", async () => {
  const work = vi.fn(async () => undefined);
  await traced({ ...serve({ status: 200 }), work });
  expect(work).toHaveBeenCalledOnce();
});

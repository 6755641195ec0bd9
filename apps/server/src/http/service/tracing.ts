import type { IncomingMessage, ServerResponse } from "node:http";
import {
  context,
  ProxyTracerProvider,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";

/** Spans for whoever registers an OpenTelemetry provider; without one this costs next to nothing. */
const tracer = trace.getTracer("demarche");

type Traced = { request: IncomingMessage; response: ServerResponse; route: string; work: () => Promise<void> | void };

/** Whether anybody registered a provider; until then all spans are of one kind that goes nowhere. */
function isTraced(): boolean {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer("demarche") !== undefined;
}

/** Runs the work of a request in a span of its own, below the caller's where `traceparent` names one. */
export function traced({ request, response, route, work }: Traced): Promise<void> | void {
  if (!isTraced()) return work();
  const parent = propagation.extract(context.active(), request.headers);
  const { method = "GET" } = request;
  const attributes = { "http.request.method": method, "http.route": route };
  return tracer.startActiveSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent, (span) => {
    response.on("close", () => endOf({ span, response }));
    return work();
  });
}

function endOf({ span, response }: { span: Span; response: ServerResponse }): void {
  span.setAttribute("http.response.status_code", response.statusCode);
  if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

import type { ExecutionResult } from "graphql";
import { type FetchAPI, isAsyncIterable, type Plugin } from "graphql-yoga";

/** Comments keep a connection open through proxies that close what is silent. */
const HEARTBEAT_MS = 10_000;
const BEAT = ":\n\n";
const HEADERS = {
  "content-type": "text/event-stream",
  "cache-control": "no-store",
  "content-encoding": "none",
  "x-accel-buffering": "no",
};

/**
 * Server-sent events after the GraphQL-over-SSE protocol, distinct connections (enisdenjo/graphql-sse, PROTOCOL.md):
 * `next` with the answer, `complete` at the end. Each `next` carries as its id where to resume.
 */
export const eventStream: Plugin = {
  onResultProcess({ acceptableMediaTypes, result, setResultProcessor }) {
    if (!isAsyncIterable(result) || !acceptableMediaTypes.includes("text/event-stream")) return;
    setResultProcessor((_, fetchAPI) => eventResponse({ result, fetchAPI }), "text/event-stream");
  },
};

function eventResponse(options: { result: AsyncIterable<ExecutionResult>; fetchAPI: FetchAPI }): Response {
  const { result, fetchAPI } = options;
  const encoder = new fetchAPI.TextEncoder();
  const events = result[Symbol.asyncIterator]();
  let heart: NodeJS.Timeout | undefined;
  const body = new fetchAPI.ReadableStream<Uint8Array>({
    start(controller) {
      const beat = () => controller.enqueue(encoder.encode(BEAT));
      beat();
      heart = setInterval(() => (controller.desiredSize ?? 0) > 0 && beat(), HEARTBEAT_MS);
    },
    async pull(controller) {
      const { value, done } = await events.next();
      if (!done) return controller.enqueue(eventBytes({ result: value, encoder }));
      clearInterval(heart);
      controller.enqueue(encoder.encode("event: complete\ndata:\n\n"));
      controller.close();
    },
    async cancel() {
      clearInterval(heart);
      await events.return?.();
    },
  });
  return new fetchAPI.Response(body, { headers: HEADERS });
}

/** One and the same answer, told to many, is written once. */
const written = new WeakMap<ExecutionResult, Uint8Array>();

function eventBytes({ result, encoder }: { result: ExecutionResult; encoder: InstanceType<FetchAPI["TextEncoder"]> }) {
  const bytes = written.get(result) ?? encoder.encode(eventText(result));
  written.set(result, bytes);
  return bytes;
}

function eventText(result: ExecutionResult): string {
  const position = result.extensions?.position;
  const id = typeof position === "number" ? `id: ${position}\n` : "";
  return `event: next\n${id}data: ${JSON.stringify(result)}\n\n`;
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as the endpoint got it; `number` counts from 1. */
export type EndpointRequest = { number: number; path: string; headers: IncomingMessage["headers"]; body: ChatRequest };

export type ChatRequest = {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { type: string; json_schema?: { schema: Record<string, unknown> } };
  max_tokens?: number;
};

export type FakeEndpoint = { baseUrl: string; requests: EndpointRequest[]; close(): Promise<void> };

export type Behaviour = (request: EndpointRequest, response: ServerResponse) => void;

/** A server on this machine that speaks the chat completions protocol as `behaviour` has it. */
export async function fakeEndpoint(behaviour: Behaviour): Promise<FakeEndpoint> {
  const requests: EndpointRequest[] = [];
  const server = createServer(async (message, response) => {
    let body = "";
    for await (const part of message) body += part;
    const { url: path = "", headers } = message;
    const request = { number: requests.length + 1, path, headers, body: JSON.parse(body) as ChatRequest };
    requests.push(request);
    behaviour(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { baseUrl: `http://127.0.0.1:${port}/v1`, requests, close };
}

type Completion = { finishReason?: string; model?: string; usage?: unknown };

/** Answers as a model does; `content` is what it wrote, JSON where it is no string. */
export function completion(content: unknown, options: Completion = {}): Behaviour {
  const {
    finishReason = "stop",
    model,
    usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  } = options;
  return ({ body }, response) => {
    const message = { role: "assistant", content: typeof content === "string" ? content : JSON.stringify(content) };
    const choices = [{ index: 0, message, finish_reason: finishReason }];
    const answer = { id: "chat-1", object: "chat.completion", created: 1, model: model ?? body.model, choices, usage };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  };
}

/** Answers with a status, and with words of that content type. */
export function plainAnswer(input: {
  status: number;
  body?: string;
  type?: string;
  headers?: Record<string, string>;
}): Behaviour {
  const { status, body = "", type = "application/json", headers = {} } = input;
  return (_request, response) => {
    response.writeHead(status, { "content-type": type, ...headers }).end(body);
  };
}

/** The article that a request shows, without the words around it. */
export function articleShown({ body }: EndpointRequest): string {
  const prompt = body.messages.at(-1)?.content ?? "";
  return /<<<ARTICLE (\w+)\n([\s\S]*)\n\1 ARTICLE>>>/.exec(prompt)?.[2] ?? "";
}

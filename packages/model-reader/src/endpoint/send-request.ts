import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { ModelFailure, PassingFailure } from "../failures.ts";

export type EndpointRequest = {
  url: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
  /** Bytes of the body that are taken in at most. */
  answerBytes: number;
};

export type EndpointAnswer = { status: number; headers: IncomingMessage["headers"]; body: string };

const PASSING: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE", "ETIMEDOUT", "EAI_AGAIN"]);
const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its name can't be looked up now",
  ECONNRESET: "it broke the connection off",
  EPIPE: "it broke the connection off",
  ETIMEDOUT: "it does not answer",
  EHOSTUNREACH: "no way leads there",
  ENETUNREACH: "no way leads there",
};

/**
 * One POST to the endpoint and to no other place: follows no redirect, asks for no compression, takes in no more than
 * it was told to. Throws a ModelFailure; where `signal` ends it, the signal's reason.
 */
export async function sendRequest(input: EndpointRequest): Promise<EndpointAnswer> {
  const { url, signal } = input;
  try {
    const response = await begin(input);
    const body = await bodyOf({ response, url, most: input.answerBytes });
    return { status: response.statusCode ?? 0, headers: response.headers, body };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error instanceof ModelFailure ? error : unreachable({ url, error });
  }
}

function begin({ url, headers, body, signal }: EndpointRequest): Promise<IncomingMessage> {
  const request = url.startsWith("https:") ? requestHttps : requestHttp;
  const length = String(Buffer.byteLength(body));
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: "POST",
      headers: { ...headers, "accept-encoding": "identity", "content-length": length },
      agent: false,
      signal,
    });
    sent.on("response", resolve);
    sent.on("error", reject);
    sent.end(body);
  });
}

async function bodyOf(input: { response: IncomingMessage; url: string; most: number }): Promise<string> {
  const { response, url, most } = input;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) {
      response.destroy();
      throw new ModelFailure("answer.too-large", `the model at ${url} answers with more than ${most} bytes`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function unreachable({ url, error }: { url: string; error: unknown }): ModelFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const cause = CAUSES[code] ?? (error instanceof Error ? error.message : "unknown cause");
  const message = `the endpoint ${url} can't be reached: ${cause}`;
  return PASSING.has(code)
    ? new PassingFailure("endpoint.unreachable", message)
    : new ModelFailure("endpoint.unreachable", message);
}

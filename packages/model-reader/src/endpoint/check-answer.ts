import { ModelFailure, PassingFailure } from "../failures.ts";
import type { Endpoint } from "./endpoint.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { EndpointAnswer } from "./send-request.ts";

type Input = { endpoint: Endpoint; url: string; answer: EndpointAnswer };

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i;
const LONGEST_WORDS = 200;

/** Throws the failure that an endpoint's answer is, unless it is a 200 of JSON. */
export function checkAnswer({ endpoint, url, answer }: Input): void {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) throw new ModelFailure("endpoint.redirects", redirects({ url, answer }));
  if (status === 429 || status >= 500) {
    const message = `the endpoint ${url} answers ${status}${wordsOf({ endpoint, answer })}`;
    throw new PassingFailure("endpoint.failing", message, retryAfterMs(headers["retry-after"]));
  }
  if (status === 404 && isJson(answer)) {
    const message = `the endpoint ${url} has no model "${endpoint.model}"${wordsOf({ endpoint, answer })}`;
    throw new ModelFailure("model.unknown", message);
  }
  if (status !== 200) throw new ModelFailure("endpoint.refuses", refuses({ endpoint, url, answer }));
  if (isJson(answer)) return;
  const type = headers["content-type"] ?? "no content type";
  throw new ModelFailure("endpoint.not-json", `the endpoint ${url} answers with ${clean(type)}, not with JSON`);
}

function redirects({ url, answer }: { url: string; answer: EndpointAnswer }): string {
  const { location = "" } = answer.headers;
  const to = URL.canParse(location, url) ? new URL(location, url).host : "nowhere";
  return `the endpoint ${url} redirects to ${clean(to)}, and no redirect is followed: name the address itself`;
}

const ADVICE: Readonly<Record<number, string>> = {
  401: ": it wants a key, or another one (--api-key-env)",
  403: ": it wants a key, or another one (--api-key-env)",
  404: ": its address usually ends in /v1",
};

function refuses({ endpoint, url, answer }: Input): string {
  return `the endpoint ${url} answers ${answer.status}${ADVICE[answer.status] ?? wordsOf({ endpoint, answer })}`;
}

function isJson({ headers }: EndpointAnswer): boolean {
  return JSON_TYPE.test(headers["content-type"] ?? "");
}

/** What the endpoint says of its own error, cut short, without the key. */
function wordsOf({ endpoint, answer }: Omit<Input, "url">): string {
  const message = isJson(answer) ? messageIn(answer.body) : null;
  if (message === null) return "";
  const safe = endpoint.apiKey === null ? message : message.replaceAll(endpoint.apiKey, "…");
  return `: “${clean(safe).slice(0, LONGEST_WORDS)}”`;
}

function messageIn(body: string): string | null {
  try {
    const { error } = JSON.parse(body) ?? {};
    const message = typeof error === "string" ? error : error?.message;
    return typeof message === "string" && message !== "" ? message : null;
  } catch {
    return null;
  }
}

function clean(words: string): string {
  return words.replace(/[\p{C}\s]+/gu, " ").trim();
}

import { checkAnswer } from "./check-answer.ts";
import type { Endpoint } from "./endpoint.ts";
import { sendRequest } from "./send-request.ts";

/** A `fetch` for the provider that knows one endpoint: gives nothing but a 200 of JSON, throws a ModelFailure else. */
export function endpointFetch(options: { endpoint: Endpoint; answerBytes: number }): typeof fetch {
  const { endpoint, answerBytes } = options;
  const url = `${endpoint.baseUrl}/chat/completions`;
  return async (asked, init) => {
    if (String(asked) !== url) throw new Error(`${String(asked)} is not the endpoint's address`);
    const answer = await sendRequest({
      url,
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: String(init?.body ?? ""),
      signal: init?.signal ?? new AbortController().signal,
      answerBytes,
    });
    checkAnswer({ endpoint, url, answer });
    return new Response(answer.body, { status: 200, headers: { "content-type": "application/json" } });
  };
}

/** What GraphQL made of a request, as it goes out. */
export type GraphqlAnswer = {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** A query that was answered without an error: the same record gives the same bytes. */
  exact: boolean;
};

/** Set by the app while it answers. */
export type Outcome = { exact: boolean };

type FetchApp = { fetch(url: string, init: RequestInit, context: { outcome: Outcome }): Response | Promise<Response> };

export type GraphqlRequest = { method: string; url: string; headers: Record<string, string>; body: Buffer | null };

/** Asks the app itself, which answers without a port. */
export async function graphqlAnswer({
  app,
  request,
}: {
  app: FetchApp;
  request: GraphqlRequest;
}): Promise<GraphqlAnswer> {
  const { method, url, headers, body } = request;
  const outcome: Outcome = { exact: false };
  const init = { method, headers, ...(body && { body: body.toString("utf8") }) };
  const response = await app.fetch(`http://localhost${url}`, init, { outcome });
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(await response.text(), "utf8"),
    exact: outcome.exact && response.status === 200,
  };
}

import { Agent, request } from "node:http";

export type Answered = { status: number; body: string };

/** GraphQL over a few kept connections of an address of this machine. */
export function graphqlClient({ origin, connections }: { origin: string; connections: number }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections });
  return {
    ask: (query: string, variables: object = {}) =>
      send({ url: `${origin}/graphql`, agent, body: JSON.stringify({ query, variables }) }),
    close: () => agent.destroy(),
  };
}
export type Client = ReturnType<typeof graphqlClient>;

function send({ url, agent, body }: { url: string; agent: Agent; body: string }): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
      response.once("error", reject);
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

/** The answer's data. Throws for a status other than 200, for errors, and for a named error of a mutation. */
export async function dataOf<T>(answering: Promise<Answered>): Promise<T> {
  const { status, body } = await answering;
  if (status !== 200) throw new Error(`${status}: ${body.slice(0, 200)}`);
  const { data, errors } = JSON.parse(body);
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 300));
  return data;
}

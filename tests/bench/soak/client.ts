import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

export type Answered = { status: number; body: string; retryAfter: number };

/** Of one who is told to come back later. */
const MOST_TRIES = 20;

/** GraphQL over a few kept connections of an address of this machine. */
export function graphqlClient({ origin, connections }: { origin: string; connections: number }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections });
  let turnedAway = 0;
  async function ask(query: string, variables: object = {}): Promise<Answered> {
    const sent = { url: `${origin}/graphql`, agent, body: JSON.stringify({ query, variables }) };
    for (let tries = 1; ; tries += 1) {
      const answered = await send(sent);
      if (answered.status !== 503 || tries === MOST_TRIES) return answered;
      turnedAway += 1;
      await wait(answered.retryAfter * 1_000);
    }
  }
  return {
    ask,
    /** How often the server said that it is busy, and when to come back. */
    turnedAway: () => turnedAway,
    close: () => agent.destroy(),
  };
}
export type Client = ReturnType<typeof graphqlClient>;

/** A kept connection may end as a request sets out on it: that is sent again, as clients do (RFC 9112, 9.3.1). */
function send({ url, agent, body }: { url: string; agent: Agent; body: string }): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      const { statusCode: status = 0, headers } = response;
      const retryAfter = Number(headers["retry-after"] ?? 1);
      response.once("end", () => resolve({ status, body: Buffer.concat(parts).toString(), retryAfter }));
      response.once("error", reject);
    });
    sent.once("error", (error: NodeJS.ErrnoException) => {
      if (sent.reusedSocket && error.code === "ECONNRESET") resolve(send({ url, agent, body }));
      else reject(error);
    });
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

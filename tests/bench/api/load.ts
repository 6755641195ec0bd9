import { Pool } from "undici";

export type Sent = { path: string; body: string };
export type Load = { requests: number; seconds: number; latencies: number[] };

/** Sends what `next` gives over so many connections, one request under way on each, for so long. Throws for an error. */
export async function loadOf(options: {
  origin: string;
  connections: number;
  milliseconds: number;
  next: () => Sent;
}): Promise<Load> {
  const { origin, connections, milliseconds, next } = options;
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const latencies: number[] = [];
  const start = performance.now();
  const one = async () => {
    for (let now = start; now - start < milliseconds; now = performance.now()) {
      await ask({ pool, sent: next() });
      latencies.push(performance.now() - now);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  return { requests: latencies.length, seconds, latencies };
}

async function ask({ pool, sent }: { pool: Pool; sent: Sent }): Promise<void> {
  const { statusCode, body } = await pool.request({
    path: sent.path,
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: sent.body,
  });
  const text = await body.text();
  if (statusCode !== 200 || text.includes('"errors"')) throw new Error(`${statusCode}: ${text.slice(0, 300)}`);
}

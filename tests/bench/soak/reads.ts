import type { Random } from "@demarche/testkit";
import { type Client, dataOf } from "./client.ts";

/** What readers of a desk ask for, and how often of a hundred times. */
export const READS: readonly (readonly [number, string])[] = [
  [
    30,
    "query($slug: String!) { crisis(slug: $slug) { title tally { low best high open } head: documents(first: 1) { totalCount } } }",
  ],
  [
    20,
    `query($slug: String!) { crisis(slug: $slug) { incidents(first: 20) { nodes { id title claims(first: 5) {
      nodes { id kind document { id title source { id name } } } } } } } }`,
  ],
  [
    20,
    "query($slug: String!) { crisis(slug: $slug) { documents(first: 20) { nodes { id title publishedAt source { name } } } } }",
  ],
  [15, "query($slug: String!) { crisis(slug: $slug) { missions { id status sending { iso3 } receiving { iso3 } } } }"],
  [10, "query($slug: String!) { ledger(crisis: $slug, first: 20) { nodes { position kind recordedAt } } }"],
  [5, 'query($slug: String!) { search(query: "killed", crisis: $slug, first: 10) { totalCount } }'],
];

export type ReadTimes = { latencies: number[]; problems: string[] };

/** Readers that ask one thing after another until told to stop. */
export async function readUntil(options: {
  client: Client;
  slugs: readonly string[];
  readers: number;
  random: Random;
  times: ReadTimes;
  stopped: () => boolean;
}): Promise<void> {
  const { client, slugs, readers, random, times, stopped } = options;
  const one = async () => {
    while (!stopped()) {
      const start = performance.now();
      await dataOf(client.ask(pick(random), { slug: random.pick(slugs) })).catch((error) =>
        times.problems.push(String(error)),
      );
      times.latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: readers }, one));
}

function pick(random: Random): string {
  let left = random.below(100);
  for (const [share, query] of READS) {
    if (left < share) return query;
    left -= share;
  }
  return READS[0]?.[1] ?? "";
}

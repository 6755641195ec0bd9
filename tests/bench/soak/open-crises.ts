import { type Client, dataOf } from "./client.ts";
import { READS } from "./reads.ts";

/** A large crisis takes longer to open than a silent connection is kept. */
const MOST_TRIES = 20;

/** Asks once for all that readers will ask, so that crises are open before the clock starts; gives the seconds it took. */
export async function openCrises({ client, slugs }: { client: Client; slugs: readonly string[] }): Promise<number> {
  const started = performance.now();
  for (const slug of slugs) for (const [, query] of READS) await answered({ client, query, slug });
  return (performance.now() - started) / 1_000;
}

async function answered({ client, query, slug }: { client: Client; query: string; slug: string }): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await dataOf(client.ask(query, { slug }));
      return;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/** Another caller, who asks all the while and notes how long the longest answer took. */
export type Onlooker = { stop(): Promise<{ asked: number; longestMs: number; failed: number }> };

const PAUSE_MS = 20;
const QUESTION = '{ crisis(slug: "border-strikes") { title tally { best } incidents(first: 5) { totalCount } } }';

export function startOnlooker(url: string): Onlooker {
  const seen = { asked: 0, longestMs: 0, failed: 0 };
  let on = true;
  const done = (async () => {
    while (on) {
      const start = performance.now();
      const body = JSON.stringify({ query: QUESTION, variables: { n: seen.asked } });
      const headers = { "content-type": "application/json" };
      const response = await fetch(url, { method: "POST", headers, body }).catch(() => null);
      const answer = await response?.text();
      if (response?.status !== 200 || !answer?.includes("Border strikes")) seen.failed += 1;
      seen.asked += 1;
      seen.longestMs = Math.max(seen.longestMs, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  })();
  return {
    async stop() {
      on = false;
      await done;
      return seen;
    },
  };
}

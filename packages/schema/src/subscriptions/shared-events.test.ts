import type { Services } from "@demarche/services";
import { TEST_CONTEXT } from "@demarche/testkit";
import { afterEach, expect, it } from "vitest";
import { type LakeApp, lakeText, openLakeApp } from "../testing/lake-app.ts";

const LISTEN = `subscription { crisisChanged(slug: "lake-dispute") { position crisis { documents { totalCount } } } }`;
const OTHER = `subscription { crisisChanged(slug: "lake-dispute") { position crisis { documents { totalCount } title } } }`;

let lake: LakeApp;
let counted: number;
afterEach(() => lake.remove());

/** The services, which count how often the documents of a crisis are asked for. */
const counting = (services: Services): Services => ({
  ...services,
  reads: {
    ...services.reads,
    documents: (crisisId, request) => {
      counted += 1;
      return services.reads.documents(crisisId, request);
    },
  },
});

async function listeners(queries: readonly string[]) {
  counted = 0;
  lake = await openLakeApp({ wrap: counting, maxSubscriptions: queries.length });
  const streams = await Promise.all(
    queries.map(async (query) => {
      const response = await lake.app.fetch("http://test/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream" },
        body: JSON.stringify({ query }),
      });
      const reader = response.body?.getReader();
      if (!reader) throw new Error("The answer has no body.");
      return reader;
    }),
  );
  return { next: () => Promise.all(streams.map(nextEvent)), stop: () => streams.forEach((one) => void one.cancel()) };
}

async function nextEvent(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  for (let text = ""; ; ) {
    if (text.includes("event: next") && text.endsWith("\n\n")) return text.slice(text.indexOf("event: next"));
    const { value, done } = await reader.read();
    if (done) throw new Error("The stream ended.");
    text += decoder.decode(value, { stream: true });
  }
}

const ingest = (number: number) =>
  lake.services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", text: lakeText(number) });

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

it("answers an event once, however many listen in the same words", async () => {
  const { next, stop } = await listeners(Array.from({ length: 20 }, () => LISTEN));
  await settled();
  for (const number of [3, 4]) {
    const waiting = next();
    await ingest(number);
    const events = await waiting;
    expect(new Set(events).size).toBe(1);
    expect(events[0]).toContain(`"totalCount":${number}`);
    expect(counted).toBe(number - 2);
  }
  stop();
});

it("answers those who ask for something else on their own", async () => {
  const { next, stop } = await listeners([LISTEN, OTHER, LISTEN]);
  await settled();
  const waiting = next();
  await ingest(3);
  const [one = "", other = "", same = ""] = await waiting;
  expect(same).toBe(one);
  expect(other).toContain('"title"');
  expect(one).not.toContain('"title"');
  expect(counted).toBe(2);
  stop();
});

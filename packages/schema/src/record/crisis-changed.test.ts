import type { Services } from "@demarche/services";
import { seedCrisis, TEST_CONTEXT } from "@demarche/testkit";
import { afterEach, expect, it, vi } from "vitest";
import { type LakeApp, lakeText, openLakeApp } from "../testing/lake-app.ts";

let lake: LakeApp;
afterEach(() => lake.remove());

const LISTEN = `subscription($slug: String!, $after: Int) { crisisChanged(slug: $slug, after: $after) { slug head { position } crisis { documents { totalCount } } } }`;

const ask = async (variables: object) =>
  lake.app.fetch("http://test/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query: LISTEN, variables }),
  });

async function listen(variables: object) {
  const response = await ask(variables);
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const chunks = response.body?.getReader();
  if (!chunks) throw new Error("The answer has no body.");
  return { read: eventsFrom(chunks), stop: () => chunks.cancel() };
}

/** Answers with the data of the next event, passing over keep-alives. */
function eventsFrom(chunks: ReadableStreamDefaultReader<Uint8Array>): () => Promise<{ crisisChanged: unknown }> {
  const decoder = new TextDecoder();
  let text = "";
  return async () => {
    while (true) {
      const line = /^data: ?(\{.*\})$/m.exec(text);
      if (line?.[1]) {
        text = text.slice(line.index + line[0].length);
        return JSON.parse(line[1]).data;
      }
      const { value, done } = await chunks.read();
      if (done) throw new Error(`The stream ended after ${JSON.stringify(text)}`);
      text += decoder.decode(value, { stream: true });
    }
  };
}

it("tells of a new document, with the crisis as it stands then", async () => {
  lake = await openLakeApp();
  const { read, stop } = await listen({ slug: "lake-dispute" });
  const next = read();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await lake.services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", text: lakeText(3) });
  expect(await next).toMatchObject({
    crisisChanged: { slug: "lake-dispute", crisis: { documents: { totalCount: 3 } } },
  });
  await stop();
});

it("tells at once where the ledger has moved on since the last position seen", async () => {
  lake = await openLakeApp();
  const { read, stop } = await listen({ slug: "lake-dispute", after: 0 });
  expect(await read()).toMatchObject({ crisisChanged: { crisis: { documents: { totalCount: 2 } } } });
  await stop();
});

it("keeps silent about other crises", async () => {
  lake = await openLakeApp();
  const { read, stop } = await listen({ slug: "lake-dispute" });
  const next = read();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await seedCrisis({ services: lake.services, crisis: { slug: "other" }, documents: [{ text: lakeText(8) }] });
  await lake.services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", text: lakeText(4) });
  expect(await next).toMatchObject({
    crisisChanged: { slug: "lake-dispute", crisis: { documents: { totalCount: 3 } } },
  });
  await stop();
});

it("stops listening when the reader goes away", async () => {
  let listening = 0;
  const wrap = (services: Services): Services => ({
    ...services,
    onChange(listener) {
      listening += 1;
      const stop = services.onChange(listener);
      return () => {
        listening -= 1;
        stop();
      };
    },
  });
  lake = await openLakeApp({ wrap });
  const { read, stop } = await listen({ slug: "lake-dispute", after: 0 });
  await read();
  expect(listening).toBe(1);
  await stop();
  await vi.waitFor(() => expect(listening).toBe(0));
});

it("holds no more than the caller's share of subscriptions, and takes one again once another ended", async () => {
  lake = await openLakeApp({ maxSubscriptions: 2 });
  const [first] = [await listen({ slug: "lake-dispute" }), await listen({ slug: "lake-dispute" })];
  const refused = await ask({ slug: "lake-dispute" });
  expect(refused.status).toBe(429);
  expect(await refused.text()).toContain("subscription.limit");
  await first?.stop();
  await vi.waitFor(async () => expect((await listen({ slug: "lake-dispute" })).read).toBeDefined());
});

it("tells its readers that it is complete when the server ends", async () => {
  const ending = new AbortController();
  lake = await openLakeApp({ ending: ending.signal });
  const response = await ask({ slug: "lake-dispute" });
  const text = response.text();
  await new Promise((resolve) => setTimeout(resolve, 50));
  ending.abort();
  expect(await text).toMatch(/event: complete\ndata:\n\n$/);
});

it("is refused for a crisis that is not there", async () => {
  lake = await openLakeApp();
  const { errors } = await lake.ask(LISTEN, { slug: "no-such" });
  expect(errors[0]).toMatchObject({ message: expect.stringContaining('There is no crisis "no-such"') });
});

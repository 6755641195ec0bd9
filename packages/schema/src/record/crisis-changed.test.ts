import { seedCrisis, TEST_CONTEXT } from "@demarche/testkit";
import { afterEach, expect, it } from "vitest";
import { type LakeApp, lakeText, openLakeApp } from "../testing/lake-app.ts";

let lake: LakeApp;
afterEach(() => lake.remove());

const LISTEN = `subscription($slug: String!, $after: Int) { crisisChanged(slug: $slug, after: $after) { slug head { position } crisis { documents { totalCount } } } }`;

async function listen(variables: object) {
  const abort = new AbortController();
  const response = await lake.app.fetch("http://test/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query: LISTEN, variables }),
    signal: abort.signal,
  });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  return { read: reader(response), stop: () => abort.abort() };
}

/** Answers with the data of the next event, passing over keep-alives. */
function reader(response: Response): () => Promise<{ crisisChanged: unknown }> {
  const chunks = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return async () => {
    while (true) {
      const line = /^data: ?(\{.*\})$/m.exec(text);
      if (line?.[1]) {
        text = text.slice(line.index + line[0].length);
        return JSON.parse(line[1]).data;
      }
      const { value, done } = (await chunks?.read()) ?? { value: undefined, done: true };
      if (done) throw new Error(`The stream ended after ${JSON.stringify(text)}`);
      text += value;
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
  stop();
});

it("tells at once where the ledger has moved on since the last position seen", async () => {
  lake = await openLakeApp();
  const { read, stop } = await listen({ slug: "lake-dispute", after: 0 });
  expect(await read()).toMatchObject({ crisisChanged: { crisis: { documents: { totalCount: 2 } } } });
  stop();
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
  stop();
});

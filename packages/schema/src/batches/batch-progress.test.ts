import { afterEach, beforeEach, expect, it } from "vitest";
import { encodeGlobalId } from "../requests/global-id.ts";
import { type LakeApp, lakeText, openLakeApp } from "../testing/lake-app.ts";

let lake: LakeApp;
beforeEach(async () => {
  lake = await openLakeApp();
});
afterEach(() => lake.remove());

const SUBMIT = `mutation($input: IngestBatchInput!) { ingestBatch(input: $input) { ... on IngestBatchPayload {
  batch { id state itemCount takenInCount crisis { slug } } } } }`;
const LISTEN = `subscription($batch: ID!) { batchProgress(batch: $batch) {
  position batch { state } items { number document { id } error { __typename code path } } } }`;

async function submit(count: number): Promise<string> {
  const items = Array.from({ length: count }, (_, index) => ({ text: index === 1 ? " " : lakeText(20 + index) }));
  const { data } = await lake.ask(SUBMIT, { input: { crisis: "lake-dispute", items } });
  const { id, ...batch } = data.ingestBatch.batch;
  expect(batch).toEqual({ state: "RUNNING", itemCount: count, takenInCount: 0, crisis: { slug: "lake-dispute" } });
  return id;
}

const run = () => lake.services.runBatches({ together: 2, unexpected: (error) => expect(error).toBeUndefined() });

/** Everything that a subscription tells until it is complete. */
async function heard({ batch, last }: { batch: string; last?: number }): Promise<string> {
  const response = await lake.app.fetch("http://test/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      ...(last === undefined ? {} : { "last-event-id": String(last) }),
    },
    body: JSON.stringify({ query: LISTEN, variables: { batch } }),
  });
  return response.text();
}

const eventsIn = (text: string) =>
  [...text.matchAll(/event: next\nid: (\d+)\ndata: (.*)\n\n/g)].map(([, id, data]) => ({
    id: Number(id),
    ...JSON.parse(data ?? "").data.batchProgress,
  }));
type Item = { number: number; error: unknown };
const numbers = (events: { items: Item[] }[]) => events.flatMap(({ items }) => items.map(({ number }) => number));

it("tells of every item once, names what was refused, and completes", async () => {
  const batch = await submit(6);
  const listening = heard({ batch });
  await run();
  const text = await listening;
  const events = eventsIn(text);
  expect(numbers(events).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(events.map(({ id }) => id)).toEqual(events.map(({ position }) => position));
  expect(events.at(-1)).toMatchObject({ batch: { state: "FINISHED" } });
  const items: Item[] = events.flatMap((event) => event.items);
  expect(items.filter(({ error }) => error)).toMatchObject([
    { number: 2, document: null, error: { __typename: "UnreadableDocumentError", code: "document.empty" } },
  ]);
  expect(text).toMatch(/event: complete\ndata:\n\n$/);
});

it("goes on after the event that was seen last, and tells one who comes late what it missed", async () => {
  const batch = await submit(5);
  await run();
  const events = eventsIn(await heard({ batch }));
  const { nodes } = (await lake.ask("{ ledger(first: 100) { nodes { kind position } } }")).data.ledger;
  const [latest] = nodes.filter(({ kind }: { kind: string }) => kind === "batch.advanced");
  expect(numbers(events)).toHaveLength(5);
  expect(numbers(eventsIn(await heard({ batch, last: latest.position - 1 })))).toHaveLength(1);
  expect(numbers(eventsIn(await heard({ batch, last: latest.position })))).toEqual([]);
});

it("refuses a batch that there is not", async () => {
  expect(await heard({ batch: encodeGlobalId("Batch", "bat_none") })).toContain("batch.unknown");
});

it("gives a batch by its id, and its items in pages", async () => {
  const batch = await submit(3);
  await run();
  await heard({ batch });
  const query = `query($id: ID!, $after: String) { node(id: $id) { ... on Batch {
    state refusedCount claimCount items(first: 2, after: $after) { totalCount nodes { number claimCount } pageInfo { endCursor } } } } }`;
  const { data } = await lake.ask(query, { id: batch });
  expect(data.node).toMatchObject({ state: "FINISHED", refusedCount: 1, claimCount: 4 });
  expect(data.node.items).toMatchObject({
    totalCount: 3,
    nodes: [
      { number: 1, claimCount: 2 },
      { number: 2, claimCount: null },
    ],
  });
  const next = await lake.ask(query, { id: batch, after: data.node.items.pageInfo.endCursor });
  expect(next.data.node.items.nodes).toEqual([{ number: 3, claimCount: 2 }]);
});

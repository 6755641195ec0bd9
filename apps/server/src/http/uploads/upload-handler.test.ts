import { createServer, type Server, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { fakeReader, openTestServices, seedCrisis, type TestServices } from "@demarche/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bodyRoom } from "../answers/body-room.ts";
import { admission } from "../service/admission.ts";
import { uploadHandler } from "./upload-handler.ts";

const LIMIT = 3_000_000;
const TEXT = "Nine people were killed at the pier on Wednesday, officials said.";

let test: TestServices;
let server: Server;
let url: string;
beforeEach(async () => {
  test = openTestServices({ reader: fakeReader(() => []) });
  await seedCrisis({ services: test.services });
  const handle = uploadHandler({
    writes: test.services.writes,
    room: bodyRoom(2 * LIMIT),
    admission: admission({ limit: 2, overloaded: () => false }),
    maxBodyBytes: LIMIT,
    origins: ["https://desk.example"],
  });
  server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/uploads`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await test.remove();
});

type Sent = { query?: string; type?: string; body?: string | FormData; headers?: Record<string, string> };

async function upload({ query = "crisis=lake-dispute", type = "text/plain", body = TEXT, headers = {} }: Sent) {
  const own = typeof body === "string" ? { "content-type": type } : {};
  const response = await fetch(`${url}?${query}`, { method: "POST", body, headers: { ...own, ...headers } });
  const answer = (await response.json()) as Record<string, unknown>;
  return { status: response.status, answer, retryAfter: response.headers.get("retry-after") };
}

const documents = async () => {
  const crisis = await test.services.reads.crisisBySlug("lake-dispute");
  const page = await test.services.reads.documents(crisis?.id ?? "", { first: 10, after: null });
  return page.items.map(({ node }) => node);
};

it("takes in a body of more than a megabyte, with what its address says of it", async () => {
  const body = `<html><body><!-- ${"x".repeat(2_000_000)} --><p>${TEXT}</p></body></html>`;
  const query = "crisis=lake-dispute&publisher=Pier%20Post&publishedAt=2024-01-12&clientMutationId=u1";
  const { status, answer } = await upload({ query, type: "text/html; charset=utf-8", body });
  expect([status, answer]).toMatchObject([
    201,
    { __typename: "IngestDocumentPayload", repeated: false, clientMutationId: "u1" },
  ]);
  expect(await documents()).toMatchObject([{ text: TEXT, publishedAt: "2024-01-12" }]);
  expect(await upload({ query, type: "text/html", body })).toMatchObject({ status: 200, answer: { repeated: true } });
});

it("takes in the file of a form", async () => {
  const body = new FormData();
  body.set("crisis", "lake-dispute");
  body.set("title", "From a form");
  body.set("file", new Blob([`# Pier\n\n${TEXT}`], { type: "application/octet-stream" }), "pier.md");
  expect(await upload({ query: "", body })).toMatchObject({ status: 201 });
  expect(await documents()).toMatchObject([{ title: "From a form" }]);
});

it("begins a batch with the lines of JSON Lines", async () => {
  const body = `${JSON.stringify({ text: TEXT })}\n\nno json\n`;
  const { status, answer } = await upload({ type: "application/x-ndjson", body });
  expect([status, answer]).toMatchObject([202, { __typename: "IngestBatchPayload", repeated: false }]);
  const { id } = answer.batch as { id: string };
  const batchId = Buffer.from(id, "base64url").toString().slice("Batch:".length);
  await test.services.runBatches({ together: 1, unexpected: () => {} });
  for (let left = 100; left > 0; left -= 1) {
    if ((await test.services.reads.batchesByIds([batchId]))[0]?.state === "FINISHED") break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { items } = await test.services.reads.batchItems(batchId, { first: 5, after: null });
  expect(items.map(({ node }) => [node.name, node.failure?.code])).toEqual([
    ["upload line 1", undefined],
    ["upload line 3", "document.json"],
  ]);
});

it.each<[string, number, string, Sent]>([
  ["a crisis that there is not", 404, "crisis.unknown", { query: "crisis=none" }],
  ["no crisis", 422, "input.invalid", { query: "" }],
  ["a blank text", 422, "document.empty", { body: "  " }],
  ["a date that is none", 422, "date.invalid", { query: "crisis=lake-dispute&publishedAt=Friday" }],
  ["a grade that is none", 422, "input.invalid", { query: "crisis=lake-dispute&grade=G" }],
  ["JSON that is none", 422, "document.json", { type: "application/json", body: "{" }],
  ["a picture", 415, "upload.type", { type: "image/png" }],
  ["a compressed body", 415, "input.content-encoding", { headers: { "content-encoding": "gzip" } }],
  ["a form out of shape", 400, "upload.form", { type: "multipart/form-data; boundary=x", body: "no form" }],
  ["lines that are no UTF-8 or none", 422, "input.invalid", { type: "application/x-ndjson", body: "\n" }],
  ["another origin's page", 403, "upload.origin", { headers: { origin: "https://evil.example" } }],
  ["a larger body", 413, "input.too-large", { body: "x".repeat(LIMIT + 1) }],
])("refuses %s by name", async (_what, status, code, sent) => {
  const refused = await upload(sent);
  expect(refused).toMatchObject({ status, answer: { code, __typename: expect.stringMatching(/Error$/) } });
  expect(await documents()).toEqual([]);
});

it("lets pages of an allowed origin upload", async () => {
  expect((await upload({ headers: { origin: "https://desk.example" } })).status).toBe(201);
});

it("answers a text that the crisis has with 409", async () => {
  await upload({});
  expect(await upload({})).toMatchObject({ status: 409, answer: { code: "document.duplicate" } });
});

it("stops a body without a length once it is too large, and closes", async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const request = send(`${url}?crisis=lake-dispute`, { method: "POST", headers: { "content-type": "text/plain" } });
    request.once("response", (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.once("error", reject);
    const more = () => !request.destroyed && request.write("x".repeat(100_000), () => setImmediate(more));
    more();
  });
  expect(status).toBe(413);
});

it("takes POST alone", async () => {
  const response = await fetch(url);
  expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
});

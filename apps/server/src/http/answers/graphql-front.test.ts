import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { admission } from "../service/admission.ts";
import { answerCache } from "./answer-cache.ts";
import { bodyRoom } from "./body-room.ts";
import type { GraphqlAnswer, GraphqlRequest } from "./graphql-answer.ts";
import { type AnswerKind, graphqlFront } from "./graphql-front.ts";

const HEAD = { position: 1, hash: "a".repeat(64) };

let head = HEAD;
let now = new Date("2024-02-01T12:00:00Z");
let asked: GraphqlRequest[] = [];
let kinds: AnswerKind[] = [];
let answer: (request: GraphqlRequest) => GraphqlAnswer | Promise<GraphqlAnswer>;
let overloaded = false;
let server: Server;
let url: string;

const exact = (text: string): GraphqlAnswer => ({
  status: 200,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: text,
  exact: true,
});

beforeEach(async () => {
  head = HEAD;
  now = new Date("2024-02-01T12:00:00Z");
  asked = [];
  kinds = [];
  overloaded = false;
  answer = async () => exact(`answer ${asked.length}`);
  const front = graphqlFront({
    answer: (request) => {
      asked.push(request);
      return answer(request);
    },
    stream: (_request, response) => void response.end("streamed"),
    heads: async () => [head],
    now: () => now,
    build: "build",
    cache: answerCache(100_000),
    room: bodyRoom(2_000),
    admission: admission({ limit: 2, overloaded: () => overloaded }),
    maxBodyBytes: 1_000,
    answered: (kind) => kinds.push(kind),
  });
  server = createServer((request, response) => void front(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
const textOf = async (body: string, headers?: Record<string, string>) => (await post(body, headers)).text();

function textOfMoved({ to }: { to: "head" | "day" }): Promise<string> {
  if (to === "head") head = { position: 2, hash: "b".repeat(64) };
  else now = new Date("2024-02-02T00:00:00Z");
  return textOf("{q}");
}

it("answers the same request at the same head without asking GraphQL", async () => {
  expect(await textOf("{q}")).toBe("answer 1");
  expect(await textOf("{q}")).toBe("answer 1");
  expect(asked).toHaveLength(1);
  expect(kinds).toEqual(["computed", "hit"]);
});

it("keeps and tags what is answered at once as what is waited for", async () => {
  answer = () => exact("at once");
  const first = await post("{q}");
  expect(await first.text()).toBe("at once");
  expect((await post("{q}", { "if-none-match": first.headers.get("etag") ?? "" })).status).toBe(304);
  expect(await textOf("{q}")).toBe("at once");
  expect(asked).toHaveLength(1);
});

it.each([
  ["another request", () => textOf("{other}")],
  ["another accepted type", () => textOf("{q}", { accept: "application/graphql-response+json" })],
  ["another head", () => textOfMoved({ to: "head" })],
  ["another day", () => textOfMoved({ to: "day" })],
])("asks anew for %s", async (_name, again) => {
  await textOf("{q}");
  expect(await again()).toBe("answer 2");
});

it("says 304 to whoever has the answer, and gives the answer where the head has moved", async () => {
  const etag = (await post("{q}")).headers.get("etag") ?? "";
  expect(etag).toMatch(/^".+"$/);
  for (const header of [etag, `W/${etag}`, `"x", ${etag}`]) {
    const response = await post("{q}", { "if-none-match": header });
    expect(response.status).toBe(304);
    expect(response.headers.get("etag")).toBe(etag);
    expect(await response.text()).toBe("");
  }
  expect((await post("{other}", { "if-none-match": etag })).status).toBe(200);
  head = { position: 2, hash: "b".repeat(64) };
  expect((await post("{q}", { "if-none-match": etag })).status).toBe(200);
});

it("says 304 without any answer at hand", async () => {
  const etag = (await post("{q}")).headers.get("etag") ?? "";
  head = { position: 2, hash: "b".repeat(64) };
  await post("{q}");
  head = HEAD;
  expect((await post("{q}", { "if-none-match": etag })).status).toBe(304);
  expect(asked).toHaveLength(2);
});

it("keeps nothing that is not exact, nor what was computed while the head moved", async () => {
  answer = async () => ({ ...exact("error"), exact: false });
  expect((await post("{q}")).headers.get("etag")).toBeNull();
  answer = async () => {
    head = { position: 2, hash: "b".repeat(64) };
    return exact("torn");
  };
  expect((await post("{q}")).headers.get("etag")).toBeNull();
  answer = async () => exact("whole");
  expect(await textOf("{q}")).toBe("whole");
});

it("does work once that several ask for at once, unless it may write", async () => {
  answer = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return exact("x");
  };
  await Promise.all([textOf("{q}"), textOf("{q}")]);
  expect(asked).toHaveLength(1);
  await Promise.all([textOf("mutation"), textOf("mutation")]);
  expect(asked).toHaveLength(3);
});

it("answers a write that carries a tag, whatever the tag", async () => {
  const etag = (await post('{"query":"mutation"}')).headers.get("etag") ?? "";
  answer = async () => ({ ...exact("written"), exact: false });
  head = { position: 2, hash: "b".repeat(64) };
  expect(await textOf('{"query":"mutation"}', { "if-none-match": etag })).toBe("written");
});

it("turns work away beyond what it does at once, and answers what it has", async () => {
  await textOf("{known}");
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  answer = async () => {
    await finished;
    return exact("late");
  };
  const under = [post("{a}"), post("{b}")];
  await new Promise((resolve) => setTimeout(resolve, 50));
  const refused = await post("{c}");
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toBe("1");
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "server.busy" } }] });
  expect(await textOf("{known}")).toBe("answer 1");
  finish();
  expect((await Promise.all(under)).map(({ status }) => status)).toEqual([200, 200]);
});

it("refuses a body that is too large, told or untold, and what has no room", async () => {
  expect((await post("x".repeat(1_001))).status).toBe(413);
  const untold = new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.alloc(600));
      controller.enqueue(Buffer.alloc(600));
      controller.close();
    },
  });
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: untold, duplex: "half" };
  const chunked = await fetch(url, init as RequestInit);
  expect(chunked.status).toBe(413);
  expect(asked).toHaveLength(0);
});

it("leaves streams and what is no JSON to GraphQL itself", async () => {
  expect(await textOf("{q}", { accept: "text/event-stream" })).toBe("streamed");
  expect(await textOf("{q}", { "content-type": "text/plain" })).toBe("streamed");
  expect(await textOf("{q}", { "content-encoding": "gzip" })).toBe("streamed");
  expect(await (await fetch(url)).text()).toBe("streamed");
});

it("says 304 for the schema's file until another build, and for the page until another head", async () => {
  answer = async () => ({
    ...exact("page"),
    headers: { "content-type": "text/html", "content-security-policy": "none" },
  });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers });
  const [file, page] = [await get("/schema.graphql"), await get("", { accept: "text/html" })];
  expect(page.headers.get("content-security-policy")).toBe("none");
  const again = (path: string, response: Response, accept = "*/*") =>
    get(path, { accept, "if-none-match": response.headers.get("etag") ?? "" });
  expect((await again("", page, "text/html")).status).toBe(304);
  head = { position: 2, hash: "b".repeat(64) };
  expect((await again("/schema.graphql", file)).status).toBe(304);
  expect((await again("", page, "text/html")).status).toBe(200);
});

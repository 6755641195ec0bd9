import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ask, type CrisisServer, crisisServer, post } from "./support/crisis-server.ts";
import { residentMb } from "./support/memory.ts";
import { type Onlooker, startOnlooker } from "./support/onlooker.ts";
import { openConnections, openSlowly, type SlowKind } from "./support/slow-connections.ts";

const MAX_WAIT_MS = 1_000;
const MAX_GROWTH_MB = 200;
const RESPONSE_JSON = "application/graphql-response+json; charset=utf-8";

let server: CrisisServer;
let onlooker: Onlooker;
let before: number;

const pid = () => server.child.pid ?? 0;

beforeAll(async () => {
  server = await crisisServer();
  await ask({ url: server.graphql, query: "{ crises { nodes { title } } }" });
  before = residentMb(pid());
  onlooker = startOnlooker(server.graphql);
});
afterAll(() => server.remove());

const repeated = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(" ");
const nested = (depth: number) => `${"{ crisis ".repeat(depth)}{ id }${" }".repeat(depth)}`;
const crisisPage = (args: string) => `{ crisis(slug: "border-strikes") { incidents(${args}) { totalCount } } }`;
const fanOut = repeated(40, (n) => `fragment F${n} on Crisis { ...F${n + 1} ...F${n + 1} }`);
const base64 = (text: string) => Buffer.from(text).toString("base64url");

/** A query, its variables, the status it gets and what its error says. */
const QUERIES: [string, string, unknown, number, RegExp][] = [
  ["nesting 2,000 deep", nested(2_000), {}, 400, /characters/],
  ["nesting 600 deep in few characters", `{a${"{a".repeat(600)}${"}".repeat(601)}`, {}, 400, /tokens/],
  ["nesting 200 deep", `{a${"{a".repeat(200)}${"}".repeat(201)}`, {}, 400, /nests 201 fields deep/],
  ["lists nested 10,000 deep", `{ node(id: ${"[".repeat(10_000)}`, {}, 400, /tokens/],
  ["10,000 aliases", `{ ${repeated(10_000, (n) => `a${n}: __typename`)} }`, {}, 400, /characters/],
  ["300 aliases of the type's name", `{ ${repeated(300, (n) => `a${n}: __typename`)} }`, {}, 400, /300 aliases/],
  ["900 times the same field", `{ ${"__typename ".repeat(900)} }`, {}, 400, /[Vv]alidation/],
  ["200 directives on one field", `{ __typename ${"@a ".repeat(200)} }`, {}, 400, /200 directives/],
  ["a fragment in itself", "{ ...F } fragment F on Query { ...F }", {}, 400, /within itself/],
  [
    "fragments in a circle",
    "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    {},
    400,
    /within itself/,
  ],
  [
    "fragments that double forty times",
    `{ crisis(slug: "a") { ...F0 } } ${fanOut} fragment F40 on Crisis { id }`,
    {},
    400,
    /fields; at most/,
  ],
  [
    "pages in pages in pages",
    "{ crises(first: 100) { nodes { incidents(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }",
    {},
    400,
    /fields; at most/,
  ],
  [
    "a list of 200,000 ids",
    "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    { ids: Array.from({ length: 200_000 }, () => "a") },
    400,
    /fields; at most/,
  ],
  [
    "200,000 wrong values",
    'query($k: [IncidentKind!]) { crisis(slug: "border-strikes") { incidents(kinds: $k) { totalCount } } }',
    { k: Array.from({ length: 200_000 }, () => "A") },
    400,
    /invalid value/,
  ],
  ["a variable 100,000 lists deep", "query($s: String!) { crisis(slug: $s) { id } }", "deep", 400, /./],
  ["half a surrogate pair in the query", '{ crisis(slug: "\ud800") { id } }', {}, 400, /Syntax Error/],
  ["NUL in the query", "{ \0 }", {}, 400, /Syntax Error/],
  ["no query", "", {}, 400, /query/],
  ["an unknown operation kind", "destroy { everything }", {}, 400, /Syntax Error/],
  ["two operations and no name", "query A { __typename } query B { __typename }", {}, 400, /operation/],
  ["variables that are a list", "{ __typename }", [1, 2], 400, /variables/],
  ["variables that are a text", "{ __typename }", "x", 400, /variables/],
  [
    "a number where a text belongs",
    "query($s: String!) { crisis(slug: $s) { id } }",
    { s: 7 },
    400,
    /String cannot represent/,
  ],
  ["nothing where a text belongs", "query($s: String!) { crisis(slug: $s) { id } }", { s: null }, 400, /non-null/],
];

describe("a query that means harm gets an error in the form of GraphQL over HTTP", () => {
  test.each(QUERIES)("%s", async (name, query, variables, status, message) => {
    const deep = `{"query":${JSON.stringify(query)},"variables":{"s":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`;
    const body = name.includes("lists deep") && variables === "deep" ? deep : JSON.stringify({ query, variables });
    const reply = await post({ url: server.graphql, body });
    expect(reply.status).toBe(status);
    expect(reply.type).toBe(RESPONSE_JSON);
    expect(reply.data).toBeUndefined();
    expect(reply.errors?.[0]?.message).toMatch(message);
    expect(JSON.stringify(reply.errors).length).toBeLessThan(20_000);
  });

  test.each([-1, 0, 101, 2_147_483_647])("`first` of %i", async (first) => {
    const { status, errors } = await ask({ url: server.graphql, query: crisisPage(`first: ${first}`) });
    expect(status).toBe(200);
    expect(errors).toMatchObject([{ path: ["crisis", "incidents"], extensions: { code: "input.first" } }]);
  });

  test.each([1e10, 1.5, "7"])("`first` of %j, which is no Int", async (first) => {
    const query = `query($n: Int) ${crisisPage("first: $n")}`;
    const { status, errors } = await ask({ url: server.graphql, query, variables: { n: first } });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/Int cannot represent/);
  });

  test.each([
    ["nothing", ""],
    ["what is no base64", "%%%"],
    ["another list's cursor", base64('["2024-01-01"]')],
    ["numbers", base64("[1,2]")],
    ["an object", base64('{"__proto__":{"x":1}}')],
    ["a query for the database", base64(`["'; drop table claims; --","x' or 1=1"]`)],
    ["what is endless", "A".repeat(14_000)],
  ])("a cursor forged from %s", async (_name, after) => {
    const query =
      'query($after: String) { crisis(slug: "border-strikes") { incidents(after: $after) { totalCount } documents(after: $after) { totalCount } } }';
    const { status, errors } = await ask({ url: server.graphql, query, variables: { after } });
    expect(status).toBe(200);
    for (const error of errors ?? []) expect(error.extensions).toMatchObject({ code: expect.stringMatching(/cursor/) });
  });

  test("half a surrogate pair and NUL in a variable name nothing on record", async () => {
    for (const slug of ["\ud800", "\0", "border-strikes\0"]) {
      const query = "query($s: String!) { crisis(slug: $s) { id } search(query: $s) { totalCount } }";
      const { status, data } = await ask({ url: server.graphql, query, variables: { s: slug } });
      expect(status).toBe(200);
      expect(data).toMatchObject({ crisis: null });
    }
  });
});

const JSON_TYPE = { "content-type": "application/json", accept: "application/graphql-response+json" };
const GOOD = JSON.stringify({ query: "{ __typename }" });

/** A body, its headers, and the status it gets. */
const BODIES: [string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number][] = [
  ["nothing", "", JSON_TYPE, 400],
  ["broken JSON", '{"query": "{ __typename }"', JSON_TYPE, 400],
  ["JSON that is a text", '"{ __typename }"', JSON_TYPE, 400],
  ["JSON that is null", "null", JSON_TYPE, 400],
  ["a batch", `[${GOOD},${GOOD}]`, JSON_TYPE, 400],
  ["10,000 in a batch", `[${Array.from({ length: 10_000 }, () => GOOD).join(",")}]`, JSON_TYPE, 400],
  ["an unknown parameter", '{"query":"{ __typename }","admin":true}', JSON_TYPE, 400],
  ["a query that is a number", '{"query":7}', JSON_TYPE, 400],
  ["what is no UTF-8", Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]), JSON_TYPE, 400],
  ["half a million opening brackets", "[".repeat(500_000), JSON_TYPE, 400],
  ["more than a megabyte", `{"query":"${" ".repeat(1_000_001)}"}`, JSON_TYPE, 413],
  ["a form", "query=%7B__typename%7D", { ...JSON_TYPE, "content-type": "application/x-www-form-urlencoded" }, 415],
  ["plain text", GOOD, { ...JSON_TYPE, "content-type": "text/plain" }, 415],
  ["several parts", GOOD, { ...JSON_TYPE, "content-type": "multipart/form-data; boundary=x" }, 415],
  ["a compressed body", GOOD, { ...JSON_TYPE, "content-encoding": "gzip" }, 415],
  ["a body compressed twice", GOOD, { ...JSON_TYPE, "content-encoding": "gzip, br" }, 415],
];

describe("a request that is none gets an error in the form of GraphQL over HTTP", () => {
  test.each(BODIES)("%s", async (_name, body, headers, status) => {
    const reply = await post({ url: server.graphql, body, headers });
    expect(reply).toMatchObject({ status, type: RESPONSE_JSON, errors: [{ message: expect.any(String) }] });
    expect(reply.data).toBeUndefined();
  });

  test.each(["GET", "PUT", "DELETE", "PATCH"])("%s", async (method) => {
    const query = method === "GET" ? `?query=${encodeURIComponent("{ __typename }")}` : "";
    const response = await fetch(`${server.graphql}${query}`, { method, headers: { accept: JSON_TYPE.accept } });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toMatch(/POST/);
  });
});

const EACH = 200;
const CLOSED_WITHIN_MS = 60_000;
/** Those of callers who are not slow. */
const OTHERS = 20;

describe("600 slow connections", () => {
  test(
    "that send a head or a body byte by byte, or take no answer, are closed by the server",
    async () => {
      const port = Number(new URL(server.address).port);
      const kinds: SlowKind[] = ["head", "body", "reader"];
      const slow = await Promise.all(kinds.map((kind) => openSlowly({ kind, count: EACH, port })));
      const held = () => openConnections(server.address);
      const within = { timeout: CLOSED_WITHIN_MS, interval: 500 };
      await vi.waitFor(async () => expect(await held()).toBeGreaterThan(kinds.length * EACH - OTHERS), within);
      await vi.waitFor(async () => expect(await held()).toBeLessThanOrEqual(OTHERS), within);
      for (const connections of slow) connections.close();
    },
    2 * CLOSED_WITHIN_MS + 30_000,
  );
});

describe("after all of it", () => {
  test("no other caller had to wait a second, and memory has not grown by 200 MB", async () => {
    const { asked, longestMs, failed } = await onlooker.stop();
    const grown = residentMb(pid()) - before;
    process.stdout.write(
      `another caller asked ${asked} times meanwhile: the longest answer took ${Math.round(longestMs)} ms; memory grew by ${Math.round(grown)} MB\n`,
    );
    expect(asked).toBeGreaterThan(100);
    expect(failed).toBe(0);
    expect(longestMs).toBeLessThan(MAX_WAIT_MS);
    expect(grown).toBeLessThan(MAX_GROWTH_MB);
  });
});

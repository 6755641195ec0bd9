import type { Services } from "@demarche/services";
import { getIntrospectionQuery } from "graphql";
import { afterEach, describe, expect, it } from "vitest";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";

let lake: LakeApp;
afterEach(() => lake.remove());

const failing = (services: Services): Services => ({
  ...services,
  reads: { ...services.reads, head: () => Promise.reject(new Error("SQLITE_IOERR: /var/secret.db")) },
});

describe("an unexpected error", () => {
  it("is masked with an id under which the log has it whole", async () => {
    const logged: { id: string; error: unknown }[] = [];
    lake = await openLakeApp({ wrap: failing, logUnexpected: (entry) => logged.push(entry) });
    const answer = await lake.ask("{ head { position } }");
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(answer.errors?.[0]).toMatchObject({ path: ["head"], extensions: { code: "internal", id: logged[0]?.id } });
    expect(logged).toHaveLength(1);
    expect(String(logged[0]?.error)).toContain("SQLITE_IOERR");
  });
});

const GRAPHQL_RESPONSE = { "content-type": "application/json", accept: "application/graphql-response+json" };

const post = (body: string, headers: Record<string, string> = GRAPHQL_RESPONSE) =>
  lake.app.fetch("http://test/graphql", { method: "POST", headers, body });

/** Status, code and message of the one error that a query gets. */
async function refusalOf(query: string, variables: object = {}) {
  const response = await post(JSON.stringify({ query, variables }));
  const { data, errors } = await response.json();
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(response.headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
  return { status: response.status, code: errors[0].extensions?.code, message: errors[0].message };
}

describe("a query", () => {
  it("may nest twelve fields deep and no deeper", async () => {
    lake = await openLakeApp();
    const twelve =
      "{ reviewQueue(first: 1) { nodes { ...F } } } fragment F on Claim { document { claims { document { claims { document { claims { document { claims { document { id } } } } } } } } } }";
    expect((await lake.ask(twelve)).errors).toBeUndefined();
    const deep =
      "{ reviewQueue(first: 1) { nodes { ...F } } } fragment F on Claim { document { claims { document { claims { document { claims { document { claims { document { claims { id } } } } } } } } } } }";
    expect(await refusalOf(deep)).toEqual({
      status: 400,
      code: "query.depth",
      message: "The query nests 13 fields deep; at most 12 are allowed. Ask in two steps, by id.",
    });
  });

  it("may have fifteen aliases, of whatever field", async () => {
    lake = await openLakeApp();
    const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(" ")} }`;
    expect((await lake.ask(aliased(15))).errors).toBeUndefined();
    expect(await refusalOf(aliased(16))).toMatchObject({ status: 400, code: "query.aliases" });
  });

  it("may have twenty directives", async () => {
    lake = await openLakeApp();
    const directed = (count: number) => `{ ${"__typename @include(if: true) ".repeat(count)} }`;
    expect((await lake.ask(directed(20))).errors).toBeUndefined();
    expect(await refusalOf(directed(21))).toMatchObject({ status: 400, code: "query.directives" });
  });

  it("may have a thousand tokens", async () => {
    lake = await openLakeApp();
    const tokens = (count: number) =>
      `{ crisis(slug: "x") { incidents(actors: [${'"a" '.repeat(count - 20)}]) { totalCount } } }`;
    expect((await lake.ask(tokens(1_000))).errors).toBeUndefined();
    expect(await refusalOf(tokens(1_001))).toMatchObject({
      status: 400,
      message: expect.stringContaining("1000 tokens"),
    });
  });

  it("may have fifteen thousand characters", async () => {
    lake = await openLakeApp();
    const long = (characters: number) => `{ __typename }${" ".repeat(characters - 14)}`;
    expect((await lake.ask(long(15_000))).errors).toBeUndefined();
    expect(await refusalOf(long(15_001))).toMatchObject({ status: 400, code: "query.length" });
  });

  it("may resolve as many fields as the product of its page sizes allows", async () => {
    lake = await openLakeApp();
    const pages = `query($n: Int) { crises(first: $n) { nodes { incidents(first: $n) { nodes { claims(first: $n) { nodes { id } } } } } } }`;
    expect((await lake.ask(pages, { n: 20 })).errors).toBeUndefined();
    expect(await refusalOf(pages, { n: 100 })).toMatchObject({ status: 400, code: "query.cost" });
  });

  it("that spreads a fragment in itself is refused, not followed", async () => {
    lake = await openLakeApp();
    const { message } = await refusalOf(
      "{ reviewQueue { nodes { ...F } } } fragment F on Claim { document { claims { ...F } } }",
    );
    expect(message).toContain('Cannot spread fragment "F" within itself');
  });

  it("learns no name that it did not give", async () => {
    lake = await openLakeApp();
    expect(await refusalOf("{ crisi(slug: 1) { id } }")).toMatchObject({
      status: 400,
      message: 'Cannot query field "crisi" on type "Query".',
    });
    const { errors } = await lake.ask(
      'query($k: [IncidentKind!]) { crisis(slug: "x") { incidents(kinds: $k) { totalCount } } }',
      { k: ["AIR_DRONE_STRIK"] },
    );
    expect(errors[0].message).toContain("AIR_DRONE_STRIK");
    expect(errors[0].message).not.toContain("Did you mean");
  });
});

describe("introspection", () => {
  it("is answered, the whole of it", async () => {
    lake = await openLakeApp();
    expect((await lake.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });

  it("is refused several times over", async () => {
    lake = await openLakeApp();
    const types = "types { fields { name args { type { ofType { ofType { name } } } } type { fields { name } } } }";
    const query = `{ ${Array.from({ length: 12 }, (_, n) => `a${n}: __schema { ${types} }`).join(" ")} }`;
    expect(await refusalOf(query)).toMatchObject({ status: 400, code: "query.cost" });
    expect(
      await refusalOf(`{ __schema { ${Array.from({ length: 12 }, (_, n) => `a${n}: ${types}`).join(" ")} } }`),
    ).toMatchObject({ code: "query.cost" });
  });

  it("is refused where it is switched off, while type names are told", async () => {
    lake = await openLakeApp({ introspection: false });
    const response = await post(JSON.stringify({ query: "{ __schema { types { name } } }" }));
    expect(response.status).toBe(400);
    expect((await lake.ask("{ __typename }")).data).toEqual({ __typename: "Query" });
  });
});

describe("a request", () => {
  const QUERY = JSON.stringify({ query: "{ __typename }" });

  it("of more than a megabyte is refused", async () => {
    lake = await openLakeApp();
    const response = await lake.send({ query: "{ __typename }", variables: { padding: "x".repeat(1_000_000) } });
    expect(response.status).toBe(413);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/graphql", ""])(
    "of the type %j is refused, for a form on another site could send it",
    async (type) => {
      lake = await openLakeApp();
      expect((await post(QUERY, { "content-type": type })).status).toBe(415);
    },
  );

  it.each(["gzip", "br", "deflate", "gzip, identity"])("encoded as %s is refused", async (encoding) => {
    lake = await openLakeApp();
    const response = await post(QUERY, { ...GRAPHQL_RESPONSE, "content-encoding": encoding });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "input.content-encoding" } }] });
  });

  it("of several operations at once is refused", async () => {
    lake = await openLakeApp();
    expect((await post(`[${QUERY},${QUERY}]`)).status).toBe(400);
  });

  it("that gives another site's page no leave to read gets none", async () => {
    lake = await openLakeApp();
    const response = await post(QUERY, { ...GRAPHQL_RESPONSE, origin: "https://elsewhere.example" });
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("by GET is refused, unless it is opened", async () => {
    lake = await openLakeApp();
    const url = `http://test/graphql?query=${encodeURIComponent("{ __typename }")}`;
    const refused = await lake.app.fetch(url);
    expect(refused.status).toBe(405);
    expect(refused.headers.get("allow")).toBe("POST");
    await lake.remove();
    lake = await openLakeApp({ get: true });
    expect(await (await lake.app.fetch(url)).json()).toEqual({ data: { __typename: "Query" } });
  });
});

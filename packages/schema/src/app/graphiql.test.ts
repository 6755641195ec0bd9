import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schema } from "../build-schema.ts";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";
import { EXAMPLE_NAMES, exampleQueries } from "./example-queries.ts";
import { aboutCrisis } from "./graphiql.ts";

let lake: LakeApp;
beforeAll(async () => {
  lake = await openLakeApp();
});
afterAll(() => lake.remove());

describe("the page for browsers at /graphql", () => {
  const open = () => lake.app.fetch("http://test/graphql", { headers: { accept: "text/html" } });

  it("loads nothing from anywhere else, and is not allowed to", async () => {
    const response = await open();
    const html = await response.text();
    const markup = html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, "");
    expect(markup).not.toMatch(/https?:|src=|@import|rel="(?:stylesheet|preconnect)"/);
    expect(html.slice(html.indexOf("<style>"), html.indexOf("</style>"))).not.toMatch(
      /url\(\s*["']?(?!data:|#|["']?data:)(?:https?:)?\/\//,
    );
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it("opens with the example queries, asking about a crisis that is there", async () => {
    const html = await (await open()).text();
    const options = html.slice(html.lastIndexOf("YogaGraphiQL.renderYogaGraphiQL("));
    for (const query of exampleQueries()) {
      expect(options).toContain(JSON.stringify(aboutCrisis(query, "lake-dispute")).slice(1, -1));
    }
  });

  it("is no landing page elsewhere", async () => {
    const response = await lake.app.fetch("http://test/elsewhere", { headers: { accept: "text/html" } });
    expect(response.status).toBe(404);
  });
});

describe("the example queries", () => {
  it.each(EXAMPLE_NAMES.map((name, index) => [name, exampleQueries()[index] ?? ""]))(
    "include a valid %s",
    (_name, query) => {
      expect(validate(schema, parse(query))).toEqual([]);
    },
  );

  it.each(EXAMPLE_NAMES.map((name, index) => [name, exampleQueries()[index] ?? ""]))(
    "get an answer to %s",
    async (_name, query) => {
      const { data, errors } = await lake.ask(aboutCrisis(query, "lake-dispute"));
      expect(errors).toBeUndefined();
      expect(Object.values(data)).not.toContain(null);
    },
  );
});

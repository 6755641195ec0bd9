import type { Services } from "@demarche/services";
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

describe("a query", () => {
  const nested = (levels: number): string => (levels === 0 ? "id" : `document { claims { ${nested(levels - 1)} } }`);

  it("may nest as deep as a page needs and no deeper", async () => {
    lake = await openLakeApp();
    const shallow = await lake.ask(`{ reviewQueue { nodes { ${nested(4)} } } }`);
    expect(shallow.errors).toBeUndefined();
    const deep = await lake.ask(`{ reviewQueue { nodes { ...F } } } fragment F on Claim { ${nested(9)} }`);
    expect(deep.errors?.[0]).toMatchObject({
      message: "The query nests 21 fields deep; at most 16 are allowed. Ask in two steps, by id.",
      extensions: { code: "query.depth" },
    });
  });

  it("that spreads a fragment in itself is refused, not followed", async () => {
    lake = await openLakeApp();
    const { errors } = await lake.ask(
      "{ reviewQueue { nodes { ...F } } } fragment F on Claim { document { claims { ...F } } }",
    );
    expect(errors?.[0]?.message).toContain('Cannot spread fragment "F" within itself');
  });

  it("of more than ten thousand tokens is refused", async () => {
    lake = await openLakeApp();
    const { errors } = await lake.ask(`{ ${"viewer { name } ".repeat(3_000)} }`);
    expect(errors?.[0]?.message).toContain("10000 tokens");
  });

  it("in a body of more than twelve megabytes is refused", async () => {
    lake = await openLakeApp();
    const response = await lake.send({ query: "{ viewer { name } }", variables: { padding: "x".repeat(12_000_001) } });
    expect(response.status).toBe(413);
  });

  it("may introspect", async () => {
    lake = await openLakeApp();
    const { getIntrospectionQuery } = await import("graphql");
    expect((await lake.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });
});

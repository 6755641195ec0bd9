import { readFileSync } from "node:fs";
import { type AuditResult, auditServer } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CrisisServer, crisisServer } from "./support/crisis-server.ts";

const audit = (url: string): Promise<AuditResult[]> => auditServer({ url });
const notOk = (results: AuditResult[]) => results.filter(({ status }) => status !== "ok").map(({ name }) => name);

/** What the limits ask for, as the guide lists it with a reason for each. */
const guide = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");
const CLOSED_BY_DEFAULT = [...guide.matchAll(/^\| ((?:MUST|SHOULD|MAY) .+?) \| .+ \|$/gm)].map(([, audit]) => audit);

describe("graphql-http's audits of a server", () => {
  let opened: CrisisServer;
  let usual: CrisisServer;
  beforeAll(async () => {
    [opened, usual] = await Promise.all([crisisServer("--graphql-get"), crisisServer()]);
  });
  afterAll(() => Promise.all([opened.remove(), usual.remove()]));

  test("all pass where GET is opened", async () => {
    const results = await audit(opened.graphql);
    expect(notOk(results)).toEqual([]);
    expect(results).toHaveLength(61);
  });

  test("pass as the server comes, but for those that the guide lists", async () => {
    expect(notOk(await audit(usual.graphql))).toEqual(CLOSED_BY_DEFAULT);
    expect(CLOSED_BY_DEFAULT).toHaveLength(3);
  });
});

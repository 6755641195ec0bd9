import { type AuditResult, auditServer } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CrisisServer, crisisServer } from "./support/crisis-server.ts";

const audit = (url: string): Promise<AuditResult[]> => auditServer({ url });
const notOk = (results: AuditResult[]) => results.filter(({ status }) => status !== "ok").map(({ name }) => name);

/** What the limits ask for: GET is for persisted documents alone, so that no link makes a browser ask a query. */
const CLOSED_BY_DEFAULT = [
  "MAY accept application/x-www-form-urlencoded formatted GET requests",
  "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
  "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
];

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

  test("pass as the server comes, but for those of GET", async () => {
    expect(notOk(await audit(usual.graphql))).toEqual(CLOSED_BY_DEFAULT);
  });
});

import { openTestStore } from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Connection, connect } from "./connection.ts";

describe.each(["writer", "reader"] as const)("a %s's connection", (mode) => {
  let test: ReturnType<typeof openTestStore>;
  let connection: Connection;
  beforeEach(() => {
    test = openTestStore();
    connection = connect({ file: test.file, mode });
  });
  afterEach(async () => {
    connection.close();
    await test.remove();
  });

  it.each([
    ["journal_mode", "wal"],
    ["synchronous", 2],
    ["foreign_keys", 1],
    ["busy_timeout", 5000],
    ["trusted_schema", 0],
    ["query_only", mode === "reader" ? 1 : 0],
  ])("has %s = %s", (pragma, value) => {
    expect(connection.pragma(pragma, { simple: true })).toBe(value);
  });
});

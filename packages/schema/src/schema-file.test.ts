import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { printedSchema } from "./printed-schema.ts";

const FILE = new URL("../schema.graphql", import.meta.url);

it("is printed into schema.graphql (UPDATE_SCHEMA=1 prints it anew)", () => {
  if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, printedSchema());
  expect(readFileSync(FILE, "utf8")).toBe(printedSchema());
});

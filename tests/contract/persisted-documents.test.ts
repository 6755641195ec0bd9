import { createHash } from "node:crypto";
import { DEFAULT_LIMITS, measureDocument, schema } from "@demarche/schema";
import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { collectDocuments } from "../../apps/web/scripts/collect-documents.mjs";

const documents: [string, string][] = Object.entries(collectDocuments());
const named = documents.map(([hash, text]) => [/^query (\w+)/.exec(text)?.[1], text, hash] as const);

test("the dashboard's documents are collected, each under the SHA-256 of its text", () => {
  expect(documents.length).toBeGreaterThan(20);
  for (const [hash, text] of documents) expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
});

test.each(named)("%s fits the schema and what any caller's query may be, but for its cost", (_name, text) => {
  const document = parse(text, { maxTokens: DEFAULT_LIMITS.tokens });
  expect(validate(schema, document)).toEqual([]);
  expect(text.length).toBeLessThanOrEqual(DEFAULT_LIMITS.characters);
  const { depth, aliases, directives } = measureDocument(document);
  expect(depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth);
  expect(aliases).toBeLessThanOrEqual(DEFAULT_LIMITS.aliases);
  expect(directives).toBeLessThanOrEqual(DEFAULT_LIMITS.directives);
});

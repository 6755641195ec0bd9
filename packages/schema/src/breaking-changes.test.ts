import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, type GraphQLSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "./build-schema.ts";

const read = (name: string) => readFileSync(new URL(`../released/${name}`, import.meta.url), "utf8");

/** The schema of the last release, and what may break of it with the next, each by the sentence that tells of it. */
const RELEASED = buildSchema(read("schema.graphql"));
const ALLOWED: string[] = JSON.parse(read("allowed-breaks.json"));

const breaks = (next: GraphQLSchema) => findBreakingChanges(RELEASED, next).map(({ description }) => description);

describe("the schema beside that of the last release", () => {
  it("breaks nothing but what is allowed to, and nothing is allowed that does not", () => {
    expect(breaks(schema).sort()).toEqual(ALLOWED.toSorted());
  });

  it("would be found to break where a field, an argument or a value went away", () => {
    const renamed = (line: RegExp) => buildSchema(read("schema.graphql").replace(line, "$&Two"));
    expect(breaks(renamed(/^ {2}hasNextPage/m))).toContain("PageInfo.hasNextPage was removed.");
    expect(breaks(renamed(/^ {2}DISPLACED$/m))).toContain("DISPLACED was removed from enum type CasualtyEffect.");
  });
});

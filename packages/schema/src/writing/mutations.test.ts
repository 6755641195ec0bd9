import { type Failing, failingConnection } from "@demarche/testkit";
import { type GraphQLNamedType, type GraphQLObjectType, GraphQLUnionType, getNamedType } from "graphql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { schema } from "../build-schema.ts";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";
import { type LakeIds, lakeIds } from "../testing/lake-ids.ts";
import type { Input, MutationCase, Refusal } from "../testing/mutations/case.ts";
import { MUTATION_CASES } from "../testing/mutations/mutation-cases.ts";

const FIELDS = schema.getMutationType()?.getFields() ?? {};
const CASES = Object.entries(MUTATION_CASES);

/** What any mutation can answer, shown once for all of them. */
const COMMON = ["StorageError"];

function answersOf(mutation: string): { payload: string; errors: string[] } {
  const result: GraphQLNamedType = getNamedType(FIELDS[mutation]?.type ?? schema.getQueryType() ?? never());
  const types = result instanceof GraphQLUnionType ? result.getTypes() : [];
  const [errors, payloads] = [types.filter(isError), types.filter((type) => !isError(type))];
  return { payload: payloads.map(({ name }) => name).join(), errors: errors.map(({ name }) => name) };
}

const isError = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === "Error");
const never = (): never => {
  throw new Error("The schema has no query type.");
};

let failing: Failing;
let lake: LakeApp;
let ids: LakeIds;
beforeEach(async () => {
  failing = failingConnection();
  lake = await openLakeApp({ failing });
  ids = await lakeIds(lake);
});
afterEach(() => lake.remove());

/** The answer of one mutation, as any client gets it. */
async function make(mutation: string, input: Input) {
  const type = FIELDS[mutation]?.args[0]?.type;
  const { payload } = answersOf(mutation);
  const query = `mutation($input: ${type}) { result: ${mutation}(input: $input) { __typename
    ... on ${payload} { repeated clientMutationId } ... on Error { code message path } } }`;
  const { data, errors } = await lake.ask(query, { input });
  expect(errors).toBeUndefined();
  return data.result;
}

const head = async () => (await lake.services.reads.head()).position;

async function refused({ mutation, refusal }: { mutation: string; refusal: Refusal }): Promise<void> {
  const { before, error, code, path, input } = refusal;
  if (before) expect((await make(before.mutation, before.input(ids))).code).toBeUndefined();
  const position = await head();
  const answer = await make(mutation, input(ids));
  expect(answer).toMatchObject({ __typename: error, code, message: expect.stringMatching(/\w.*[.\w]$/s) });
  if (path) expect(answer.path).toEqual(path);
  expect(await head()).toBe(position);
}

it("has a case for every mutation of the schema, and no other", () => {
  expect(Object.keys(MUTATION_CASES).sort()).toEqual(Object.keys(FIELDS).sort());
});

it.each(CASES)("has a case for every error of %s, and no other", (mutation, { refusals }: MutationCase) => {
  const { errors } = answersOf(mutation);
  const shown = [...new Set(refusals.map(({ error }) => error)), ...COMMON];
  expect(shown.sort()).toEqual(errors.sort());
});

describe.each(CASES)("%s", (mutation, { input, refusals, other: changed }: MutationCase) => {
  it("is done once for one clientMutationId, and recorded by entries that vouch for it", async () => {
    const before = await head();
    const asked = { ...input(ids), clientMutationId: "m1" };
    const done = await make(mutation, asked);
    expect(done).toEqual({ __typename: answersOf(mutation).payload, repeated: false, clientMutationId: "m1" });
    const after = await head();
    expect(after).toBeGreaterThan(before);
    expect(await make(mutation, asked)).toEqual({ ...done, repeated: true });
    expect(await head()).toBe(after);
    expect((await lake.services.verify()).problems).toEqual([]);
  });

  it("refuses a clientMutationId that was used with other input", async () => {
    const asked = { ...input(ids), clientMutationId: "m1" };
    await make(mutation, asked);
    const [text] = Object.entries(asked).filter(([name]) => ["reason", "comment", "title"].includes(name));
    const other = { ...asked, ...(text ? { [text[0]]: "something else" } : changed) };
    const answer = await make(mutation, other);
    expect(answer).toMatchObject({
      __typename: "InvalidInputError",
      code: "mutation.reused",
      path: ["clientMutationId"],
    });
  });

  it("answers StorageError where the disk fails, and leaves nothing behind", async () => {
    const before = await head();
    failing.failAt(0);
    const answer = await make(mutation, input(ids));
    expect(answer).toMatchObject({ __typename: "StorageError", code: "storage.failing" });
    expect(await head()).toBe(before);
    expect((await make(mutation, input(ids))).__typename).toBe(answersOf(mutation).payload);
  });

  it.each(refusals.map((refusal): [string, string, Refusal] => [refusal.error, refusal.code, refusal]))(
    "answers %s (%s) and records nothing",
    (_error, _code, refusal) => refused({ mutation, refusal }),
  );
});

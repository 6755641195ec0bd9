import { buildSchema, type GraphQLSchema, graphql, type OperationDefinitionNode, parse } from "graphql";
import { describe, expect, it } from "vitest";
import type { RequestContext } from "../requests/request-context.ts";
import { conditionNames, fragmentsOf } from "./plan.ts";
import { rowTexts } from "./row-texts.ts";
import { queryWriter } from "./write-query.ts";

const SDL = `type Query { thing(n: Int = 3): Thing things(of: [Int!]!): [Thing]! some: Named bad: Int! level: Level wrong: Int list: [Int!]! }
  interface Named { name: String! } enum Level { HIGH LOW }
  type Thing implements Named { name: String! n: Int self: Thing! ratio: Float yes: Boolean id: ID! later: String }
  type Place implements Named { name: String! }`;
const thing = (n: number): object => ({
  __typename: "Thing",
  name: `"${n}" \u2028\ud800 ✓`,
  n,
  ratio: n / 3,
  yes: n > 1,
  id: n,
  self: () => thing(n),
  later: async () => `later ${n}`,
});
const ROOT = {
  thing: async ({ n }: { n: number }) => thing(n),
  things: ({ of }: { of: number[] }) =>
    of.map((n) => (n === 0 ? null : n % 2 === 0 ? Promise.resolve(thing(n)) : thing(n))),
  some: () => thing(1),
  bad: () => null,
  level: () => "LOW",
  wrong: () => "none",
  list: () => new Set([1, 2]),
};

function schemaOver(root: Record<string, unknown>): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = (_source, args) => (root[name] as (args: unknown) => unknown)(args);
  }
  const named = schema.getType("Named");
  if (named && "resolveType" in named) named.resolveType = ({ __typename }: { __typename: string }) => __typename;
  return schema;
}

async function both(query: string, variables: Record<string, unknown> = {}) {
  const [schema, document] = [schemaOver(ROOT), parse(query)];
  const operation = document.definitions[0] as OperationDefinitionNode;
  const conditions = Object.fromEntries(conditionNames(document).map((name) => [name, variables[name]]));
  const plan = { schema, operation, fragments: fragmentsOf(document), conditions, texts: rowTexts(1_000) };
  const written = async () => queryWriter(plan)({} as RequestContext, variables);
  return { written, executed: JSON.stringify(await graphql({ schema, source: query, variableValues: variables })) };
}

describe("what is written is what the reference implementation answers, to the byte", () => {
  it.each<[string, string, Record<string, unknown>?]>([
    ["scalars of every kind", "{ thing { name n ratio yes id later } level }"],
    [
      "arguments and their defaults",
      "query($n: Int) { a: thing(n: $n) { n } b: thing { n } c: thing(n: 7) { n } }",
      { n: 9 },
    ],
    ["lists with nulls and promises", "query($of: [Int!]!) { things(of: $of) { n } }", { of: [1, 0, 2, 3] }],
    ["an empty list, and what can be gone through", "{ things(of: []) { n } list }"],
    ["fields named twice", "{ thing { self { n } n self { yes } n } }"],
    [
      "fragments, once each",
      "{ thing { ...A ...A ... on Named { name } } some { ... on Place { x: name } ...A } } fragment A on Thing { n self { n } }",
    ],
    ["a type by its interface", "{ some { __typename name ... on Thing { n } } __typename }"],
    ["nothing left", "query($no: Boolean!) { thing @include(if: $no) { n } }", { no: false }],
    [
      "what is left out",
      "query($no: Boolean!) { thing { n @skip(if: true) id @include(if: $no) yes @skip(if: $no) } }",
      { no: false },
    ],
  ])("%s", async (_what, query, variables) => {
    const { written, executed } = await both(query, variables);
    expect(JSON.parse(executed).errors).toBeUndefined();
    expect(await written()).toBe(executed);
  });
});

describe("what is an error is left to the app", () => {
  it.each([
    ["a null where none may be", "{ bad }"],
    ["a value that the type does not have", "{ wrong }"],
    ["no arguments where they are needed", "{ things { n } }"],
  ])("%s", async (_what, query) => {
    await expect((await both(query)).written()).rejects.toThrow();
  });
});

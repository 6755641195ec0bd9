import { buildSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { queryCost } from "./query-cost.ts";

const schema = buildSchema(`
  interface Node { id: ID! }
  type Item implements Node { id: ID! name: String items(first: Int): ItemConnection! parts: [Item!]! }
  type ItemConnection { totalCount: Int! nodes: [Item!]! edges: [ItemEdge!]! }
  type ItemEdge { cursor: String! node: Item! }
  type Query { items(first: Int): ItemConnection! item: Item nodes(ids: [ID!]!): [Node]! }
`);

const cost = (query: string, variables: Record<string, unknown> = {}) =>
  queryCost({ schema, document: parse(query), variables });

it("counts a field once", () => {
  expect(cost("{ item { id name __typename } }")).toBe(4);
});

it("multiplies by the size of the page, once for a connection", () => {
  expect(cost("{ items(first: 7) { nodes { id } } }")).toBe(1 + 7 * (1 + 1));
  expect(cost("{ items(first: 7) { edges { node { id } } } }")).toBe(1 + 7 * (1 + 1 + 1));
});

it("multiplies nested pages", () => {
  const query = "{ items(first: 20) { nodes { id items(first: 5) { nodes { id } } } } }";
  expect(cost(query)).toBe(1 + 20 * (1 + 1 + 1 + 5 * (1 + 1)));
});

it("takes the size from a variable, its default, or a page of twenty", () => {
  const query = "query($n: Int = 3) { items(first: $n) { nodes { id } } }";
  expect(cost(query)).toBe(1 + 3 * 2);
  expect(cost(query, { n: 50 })).toBe(1 + 50 * 2);
  expect(cost("{ items { nodes { id } } }")).toBe(1 + 20 * 2);
});

it("takes no page for larger than a page may be, nor for less than nothing", () => {
  expect(cost("{ items(first: 1000000) { nodes { id } } }")).toBe(1 + 100 * 2);
  expect(cost("query($n: Int) { items(first: $n) { nodes { id } } }", { n: -5 })).toBe(1);
});

it("takes a list that is asked for by ids as long as the ids, and any other for ten", () => {
  expect(cost('{ nodes(ids: ["a", "b"]) { id } }')).toBe(1 + 2);
  expect(
    cost("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Item { parts { id } } } }", { ids: ["a", "b", "c"] }),
  ).toBe(1 + 3 * (1 + 10));
});

it("counts a fragment as often as it is spread, and follows none in a circle", () => {
  expect(cost("{ item { ...F ...F } } fragment F on Item { id name }")).toBe(1 + 4);
  expect(cost("{ item { ...F } } fragment F on Item { id items(first: 2) { nodes { ...F } } }")).toBeLessThan(10);
});

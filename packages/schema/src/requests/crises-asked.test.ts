import { getNamedType, isInterfaceType, isObjectType, isUnionType } from "graphql";
import { expect, it } from "vitest";
import { schema } from "../build-schema.ts";
import { crisesAsked } from "./crises-asked.ts";

it.each([
  ['{ crisis(slug: "lake") { title } }', {}, ["lake"]],
  ["query($s: String!) { crisis(slug: $s) { title } __typename }", { s: "lake" }, ["lake"]],
  [
    'query($s: String!) { a: crisis(slug: $s) { title } b: crisis(slug: "coast") { title } }',
    { s: "lake" },
    ["coast", "lake"],
  ],
  [
    'query($s: String!) { search(query: "x", crisis: $s) { totalCount } ledger(crisis: $s) { totalCount } }',
    { s: "lake" },
    ["lake"],
  ],
  [
    "query($s: String!) { ...Own } fragment Own on Query { reviewQueue(crisis: $s) { totalCount } }",
    { s: "lake" },
    ["lake"],
  ],
])("are, of %s, those that it names", (query, variables, slugs) => {
  expect(crisesAsked()({ query, variables })).toEqual(slugs);
});

it.each([
  ['{ search(query: "x") { totalCount } }', {}],
  ['query($s: String) { search(query: "x", crisis: $s) { totalCount } }', {}],
  ["query($s: String) { ledger(crisis: $s) { totalCount } }", { s: null }],
  ["query($s: String) { ledger(crisis: $s) { totalCount } }", { s: "" }],
  ['query($s: String = "lake") { ledger(crisis: $s) { totalCount } }', {}],
  ['{ crisis(slug: "lake") { head { position } } }', {}],
  ['{ crisis(slug: "lake") { ...Head } } fragment Head on Crisis { head { position } }', {}],
  ['{ crisis(slug: "lake") { title } head { position } }', {}],
  ['{ crisis(slug: "lake") { title } crises { totalCount } }', {}],
  ['{ crisis(slug: "lake") { title } node(id: "x") { id } }', {}],
  ["{ __typename }", {}],
])("are not known of %s", (query, variables) => {
  expect(crisesAsked()({ query, variables })).toBeNull();
});

it("are asked for with types beneath a crisis that have been thought of", () => {
  const seen = new Set<string>();
  const reach = (name: string): void => {
    const type = schema.getType(name);
    if (seen.has(name) || type === undefined) return;
    seen.add(name);
    if (isUnionType(type)) for (const one of type.getTypes()) reach(one.name);
    if (isInterfaceType(type)) for (const one of schema.getPossibleTypes(type)) reach(one.name);
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    for (const field of Object.values(type.getFields())) reach(getNamedType(field.type).name);
  };
  for (const name of ["Crisis", "LedgerEntryConnection", "SearchConnection"]) reach(name);
  expect(
    [...seen].filter((name) => /^(?:Query|Mutation|Subscription|Batch|Viewer|CrisisConnection|Rule)$/.test(name)),
  ).toEqual([]);
  const sources = schema.getType("Source");
  expect(isObjectType(sources) && Object.keys(sources.getFields()).sort()).toEqual([
    "country",
    "grade",
    "gradeHistory",
    "id",
    "name",
    "ownership",
  ]);
});

import { readFileSync, writeFileSync } from "node:fs";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { expect, it } from "vitest";
import { schema } from "./build-schema.ts";
import { printedSchema } from "./printed-schema.ts";

const FILE = new URL("../schema.graphql", import.meta.url);

it("is printed into schema.graphql (UPDATE_SCHEMA=1 prints it anew)", () => {
  if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, printedSchema());
  expect(readFileSync(FILE, "utf8")).toBe(printedSchema());
});

it("describes every type, field, argument and value", () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const members = types.flatMap((type) => [{ name: type.name, description: type.description }, ...membersOf(type)]);
  expect(members.length).toBeGreaterThan(500);
  expect(members.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
});

type Member = { name: string; description: string | null | undefined };

function membersOf(type: GraphQLNamedType): Member[] {
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, name: `${type.name}.${value.name}` }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({ ...field, name: `${type.name}.${field.name}` }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const name = `${type.name}.${field.name}`;
    return [
      { name, description: field.description },
      ...field.args.map((arg) => ({ ...arg, name: `${name}(${arg.name})` })),
    ];
  });
}

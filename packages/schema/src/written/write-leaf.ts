import { GraphQLBoolean, GraphQLInt, type GraphQLLeafType, GraphQLString, isEnumType } from "graphql";
import { LeftToApp } from "./plan.ts";

/** Writes a value that is not null as JSON; throws for one that the type does not have. */
export type WriteLeaf = (value: unknown) => string;

export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  const plain: WriteLeaf = (value) => jsonOf(type.serialize(value));
  if (isEnumType(type)) return enumWriter(plain);
  if (type === GraphQLString) return (value) => (typeof value === "string" ? JSON.stringify(value) : plain(value));
  if (type === GraphQLBoolean) return (value) => (typeof value === "boolean" ? `${value}` : plain(value));
  if (type === GraphQLInt) return (value) => (isSmall(value) ? `${value}` : plain(value));
  return plain;
}

/** An enumeration has few values, each written the same every time. */
function enumWriter(plain: WriteLeaf): WriteLeaf {
  const written = new Map<unknown, string>();
  return (value) => {
    const known = written.get(value);
    if (known !== undefined) return known;
    const text = plain(value);
    written.set(value, text);
    return text;
  };
}

const isSmall = (value: unknown): boolean => typeof value === "number" && (value | 0) === value;

function jsonOf(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined || value === null) throw new LeftToApp();
  return text;
}

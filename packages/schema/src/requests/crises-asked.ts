import { type FieldNode, getNamedType, Kind, parse, TypeInfo, type ValueNode, visit, visitWithTypeInfo } from "graphql";
import { LRUCache } from "lru-cache";
import { schema } from "../build-schema.ts";

const MOST_QUERIES = 200;

/** Fields of Query that tell of one crisis alone, with the argument that names it. */
const ABOUT_ONE: ReadonlyMap<string, string> = new Map([
  ["crisis", "slug"],
  ["ledger", "crisis"],
  ["search", "crisis"],
  ["reviewQueue", "crisis"],
]);

/** A slug as the query has it, or the variable that holds it. */
type Named = { slug: string } | { variable: string };

type Asked = { query: string; variables?: Record<string, unknown> | undefined };

/**
 * The slugs of the crises that an answer to a valid query depends on; null where it depends on more of the record. What is
 * beneath a crisis is of that crisis or of its sources, but for the ledger's head.
 */
export function crisesAsked(): (asked: Asked) => string[] | null {
  const known = new LRUCache<string, { named: Named[] | null }>({ max: MOST_QUERIES });
  return ({ query, variables = {} }) => {
    const plan = known.get(query) ?? { named: namedIn(query) };
    known.set(query, plan);
    const slugs = plan.named?.map((one) => ("slug" in one ? one.slug : variables[one.variable]));
    const told = slugs?.filter((slug): slug is string => typeof slug === "string" && slug !== "");
    return slugs && told && told.length === slugs.length ? [...new Set(told)].sort() : null;
  };
}

/** Of every operation and fragment of the document, whichever is asked for. */
function namedIn(query: string): Named[] | null {
  const types = new TypeInfo(schema);
  const named: (Named | null)[] = [];
  const enter = (field: FieldNode) => {
    if (getNamedType(types.getType())?.name === "LedgerHead") named.push(null);
    if (types.getParentType() === schema.getQueryType() && field.name.value !== "__typename")
      named.push(namedBy(field));
  };
  visit(parse(query), visitWithTypeInfo(types, { Field: enter }));
  const all = named.filter((one) => one !== null);
  return all.length === named.length && all.length > 0 ? all : null;
}

function namedBy({ name, arguments: given = [] }: FieldNode): Named | null {
  const argument = ABOUT_ONE.get(name.value);
  return slugOf(given.find((one) => one.name.value === argument)?.value);
}

function slugOf(value: ValueNode | undefined): Named | null {
  if (value?.kind === Kind.STRING) return { slug: value.value };
  return value?.kind === Kind.VARIABLE ? { variable: value.name.value } : null;
}

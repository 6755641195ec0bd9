import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Plan } from "./plan.ts";

type Asked = { plan: Plan; type: GraphQLObjectType };

/** The fields that selections ask of an object, by the key of each in the answer (GraphQL specification, 6.3.2). */
export function selectedFields(
  selections: readonly SelectionSetNode[],
  { plan, type }: Asked,
): Map<string, [FieldNode, ...FieldNode[]]> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const spread = new Set<string>();
  const collect = (set: SelectionSetNode) => {
    for (const node of set.selections) if (isWanted(node, plan)) take(node);
  };
  const take = (node: SelectionNode) => {
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value;
      const known = fields.get(key);
      if (known) known.push(node);
      else fields.set(key, [node]);
      return;
    }
    const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(node.name.value);
    if (part && isOf(part.typeCondition?.name.value, { plan, type })) collect(part.selectionSet);
  };
  /** Once for an object, however often it is spread. */
  const fragmentOf = (name: string) => {
    if (spread.has(name)) return undefined;
    spread.add(name);
    return plan.fragments.get(name);
  };
  for (const set of selections) collect(set);
  return fields;
}

function isWanted(node: SelectionNode, { conditions }: Plan): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, conditions)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.if !== false;
}

function isOf(condition: string | undefined, { plan: { schema }, type }: Asked): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

import type { FieldNode, GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo } from "graphql";
import { LeftToApp, type Plan } from "./plan.ts";

type Field = { plan: Plan; parentType: GraphQLObjectType; nodes: readonly FieldNode[]; returnType: GraphQLOutputType };

/** What a resolver is told of its field. What differs from request to request, or from element to element, it is not. */
export function fieldInfo({ plan, parentType, nodes, returnType }: Field): GraphQLResolveInfo {
  const { schema, operation } = plan;
  return {
    fieldName: nodes[0]?.name.value ?? "",
    fieldNodes: nodes,
    returnType,
    parentType,
    schema,
    operation,
    rootValue: undefined,
    fragments: Object.fromEntries(plan.fragments),
    get path(): never {
      throw new LeftToApp();
    },
    get variableValues(): never {
      throw new LeftToApp();
    },
  };
}

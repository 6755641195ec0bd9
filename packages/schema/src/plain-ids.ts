import { type GraphQLSchema, isObjectType } from "graphql";
import { encodeGlobalId } from "./requests/global-id.ts";

type NodeOptions = { pothosOptions?: { id?: { resolve?: (shape: unknown) => string } } };

/** Global ids as plain values: Pothos makes a promise of each, and an answer has hundreds. */
export function withPlainIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const idOf = (type.extensions as NodeOptions).pothosOptions?.id?.resolve;
    const field = type.getFields().id;
    if (idOf && field) field.resolve = (shape) => encodeGlobalId(type.name, idOf(shape));
  }
  return schema;
}

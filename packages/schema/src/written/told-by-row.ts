import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType } from "graphql";
import { LeftToApp } from "./plan.ts";

/** Of a type whose values stand for a row: the row, and the value with nothing but its row to be asked for. */
type ToldByRow<S> = { row(shape: S): object; alone(shape: S): S };

const KEY = "toldByRow";

/** Options of a type: what its fields tell of a row alone is written once for each row, rows being kept and never changed. */
export const toldByRow = <S>(of: ToldByRow<S>) => ({ extensions: { [KEY]: of } });

/** A value of a row at a moment, for fields that may not ask for the moment. */
export function withoutMoment<R extends object>(row: R) {
  return {
    ...row,
    get moment(): never {
      throw new LeftToApp();
    },
  };
}

export const rowOf = (type: GraphQLObjectType): ToldByRow<unknown> | null =>
  (type.extensions[KEY] as ToldByRow<unknown> | undefined) ?? null;

/** Whether a field is resolved from its object alone, to nothing that has fields of its own. */
export const isOfObject = ({ resolve, args, type }: GraphQLField<unknown, unknown>): boolean =>
  (resolve === undefined || resolve.length <= 1) && args.length === 0 && isLeafType(getNamedType(type));

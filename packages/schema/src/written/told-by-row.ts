import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType } from "graphql";
import { LeftToApp } from "./plan.ts";

/** A field that leads from one row to another: to the row of these that has the id. */
export type RowLink<R> = { rows: "documents" | "sources"; id(row: R): string };

/** Of a type whose values stand for a row: the row, the value with nothing but its row to be asked for, and where it leads. */
type ToldByRow<S, R extends object> = {
  row(shape: S): R;
  alone(shape: S): S;
  links?: Readonly<Record<string, RowLink<R>>>;
};

const KEY = "toldByRow";

/** Options of a type: what its fields tell of a row alone is written once for each row, rows being kept and never changed. */
export const toldByRow = <S, R extends object>(of: ToldByRow<S, R>) => ({ extensions: { [KEY]: of } });

/** A value of a row at a moment, for fields that may not ask for the moment. */
export function withoutMoment<R extends object>(row: R) {
  return {
    ...row,
    get moment(): never {
      throw new LeftToApp();
    },
  };
}

export const rowOf = (type: GraphQLObjectType): ToldByRow<unknown, object> | null =>
  (type.extensions[KEY] as ToldByRow<unknown, object> | undefined) ?? null;

/** Whether a field is resolved from its object alone, to nothing that has fields of its own. */
export const isOfObject = ({ resolve, args, type }: GraphQLField<unknown, unknown>): boolean =>
  (resolve === undefined || resolve.length <= 1) && args.length === 0 && isLeafType(getNamedType(type));

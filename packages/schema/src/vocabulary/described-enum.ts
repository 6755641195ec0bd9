import { builder } from "../builder.ts";

type Options<V extends string> = {
  name: string;
  description: string;
  values: readonly V[];
  /** One sentence for each value; a value without one does not compile. */
  describe: Record<V, string>;
};

/** A GraphQL enumeration of one of the domain's `as const` arrays. */
export function describedEnum<V extends string>({ name, description, values, describe }: Options<V>) {
  return builder.enumType(name, { description, values: valuesOf({ values, describe }) });
}

/** `values` lists every V once, so the object built from it has every V as a key. */
function valuesOf<V extends string>({ values, describe }: Pick<Options<V>, "values" | "describe">) {
  const entries = values.map((value) => [value, { value, description: describe[value] }]);
  return Object.fromEntries(entries) as { [K in V]: { value: K; description: string } };
}

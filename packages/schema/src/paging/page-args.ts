import { builder } from "../builder.ts";

/** `first` and `after`, as every connection takes them. */
export const pageArgs = () =>
  builder.args((t) => ({
    first: t.int({ defaultValue: 20, description: "How many, 1 to 100." }),
    after: t.string({ description: "Cursor behind which to continue." }),
  }));

import { builder } from "../builder.ts";

const ViewerType = builder.objectRef<{ name: string }>("Viewer").implement({
  description: "Who is asking.",
  fields: (t) => ({ name: t.exposeString("name", { description: "By name." }) }),
});

builder.queryField("viewer", (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    description: "Who is asking; null when anonymous.",
    resolve: () => null,
  }),
);

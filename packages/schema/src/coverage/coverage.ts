import { builder } from "../builder.ts";
import { atCrisis, CrisisType } from "../crises/refs.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { CoverageFactType, CoverageType, OriginType, SourceCoverageType } from "./refs.ts";

CoverageType.implement({
  description: "Who reports what, counted by independent origin (R21, R22).",
  fields: (t) => ({
    sources: t.field({
      type: [SourceCoverageType],
      description: "The columns: what each source contributes.",
      resolve: ({ coverage, at }) => coverage.sources.map((row) => ({ row, coverage, at })),
    }),
    facts: t.field({
      type: [CoverageFactType],
      description: "The rows: who gives which value for which fact.",
      resolve: ({ coverage, at }) => coverage.facts.map((fact) => ({ fact, at })),
    }),
    origins: t.field({
      type: [OriginType],
      description: "Where the texts come from.",
      resolve: ({ coverage, at }) => coverage.origins.map((origin) => ({ origin, at })),
    }),
  }),
});

builder.objectField(CrisisType, "coverage", (t) =>
  t.field({
    type: CoverageType,
    description: "Who reports what, who differs, who is silent.",
    args: momentArgs(),
    resolve: async (crisis, args, context) => {
      const at = atCrisis(crisis, momentFrom(args, crisis.moment));
      return { at, coverage: (await context.read.view(at.crisisId, at.moment)).coverage };
    },
  }),
);

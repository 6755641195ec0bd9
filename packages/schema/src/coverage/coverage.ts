import type { CoverageFact } from "@demarche/domain";
import { builder } from "../builder.ts";
import { type At, atCrisis, CrisisType } from "../crises/refs.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { pageRequest } from "../paging/page-request.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { CoverageFactType, CoverageType, OriginType, SourceCoverageType } from "./refs.ts";

CoverageType.implement({
  description: "Who reports what, counted by independent origin (R21, R22).",
  fields: (t) => ({
    sources: t.field({
      type: [SourceCoverageType],
      description: "The columns: what each source contributes.",
      resolve: async ({ at }, _args, context) => {
        const coverage = await context.read.coverage(at.crisisId, at.moment);
        return coverage.sources.map((row) => ({ row, coverage, at }));
      },
    }),
    facts: t.field({
      type: [CoverageFactType],
      description: "The rows: who gives which value for which fact; incidents by day first, then missions.",
      args: {
        first: t.arg.int({ description: "How many, 1 to 100; left out: all." }),
        after: t.arg.id({ description: "The `id` of the fact behind which to continue." }),
      },
      resolve: async ({ at }, args, context) => (await rows({ at, args, context })).map((fact) => ({ fact, at })),
    }),
    origins: t.field({
      type: [OriginType],
      description: "Where the texts come from.",
      resolve: async ({ at }, _args, context) => {
        const { origins } = await context.read.coverage(at.crisisId, at.moment);
        return origins.map((origin) => ({ origin, at }));
      },
    }),
  }),
});

type RowsAsked = {
  at: At;
  args: { first?: number | null | undefined; after?: string | null | undefined };
  context: RequestContext;
};

/** All rows, or so many after one. */
async function rows({ at, args, context }: RowsAsked): Promise<CoverageFact[]> {
  const { crisisId, moment } = at;
  if (args.first == null && args.after == null) return (await context.read.coverage(crisisId, moment)).facts;
  return (await context.read.coverageFacts(crisisId, moment, pageRequest(args))).facts;
}

builder.objectField(CrisisType, "coverage", (t) =>
  t.field({
    type: CoverageType,
    description: "Who reports what, who differs, who is silent.",
    args: momentArgs(),
    resolve: (crisis, args) => ({ at: atCrisis(crisis, momentFrom(args, crisis.moment)) }),
  }),
);

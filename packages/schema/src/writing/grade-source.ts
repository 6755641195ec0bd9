import type { Failure, GradedSource } from "@demarche/services";
import { builder } from "../builder.ts";
import { failureTypeOf, InvalidInputError, SourceUnknownError, StorageError } from "../errors/failures.ts";
import { localId } from "../requests/global-id.ts";
import { loadSource } from "../sources/load-sources.ts";
import { SourceType } from "../sources/refs.ts";
import { SourceGradeEnum } from "../vocabulary/documents.ts";
import { ANONYMOUS } from "./anonymous.ts";
import { clientMutationId } from "./client-mutation-id.ts";

type Graded = GradedSource & { clientMutationId: string | null };

const GradeSourceInput = builder.inputType("GradeSourceInput", {
  description: "How reliable a source is.",
  fields: (t) => ({
    source: t.id({ required: true, description: "Global id of the source." }),
    grade: t.field({ type: SourceGradeEnum, required: true, description: "Admiralty reliability." }),
    reason: t.string({ required: true, description: "Why; kept with the grade." }),
    clientMutationId: clientMutationId(t),
  }),
});

const GradeSourcePayload = builder.objectRef<Graded>("GradeSourcePayload").implement({
  description: "The grade is in the record.",
  fields: (t) => ({
    source: t.field({
      type: SourceType,
      description: "The source as it stands now.",
      resolve: ({ sourceId }, _args, context) => loadSource(sourceId, context),
    }),
    repeated: t.exposeBoolean("repeated", {
      description: "True where this answers an earlier mutation with the same id.",
    }),
    clientMutationId: t.exposeString("clientMutationId", { nullable: true, description: "As given." }),
  }),
});

const GradeSourceResult = builder.unionType("GradeSourceResult", {
  description: "The grade, or why it was not given.",
  types: [GradeSourcePayload, SourceUnknownError, InvalidInputError, StorageError],
  resolveType: (value) => ("sourceId" in value ? "GradeSourcePayload" : failureTypeOf(value)),
});

builder.mutationField("gradeSource", (t) =>
  t.field({
    type: GradeSourceResult,
    description: "Grades a source in every crisis; the history keeps earlier grades, and the next one takes this back.",
    args: { input: t.arg({ type: GradeSourceInput, required: true, description: "The source and its grade." }) },
    resolve: async (_root, { input }, context): Promise<Graded | Failure> => {
      const asked = { ...input, source: localId(input.source) };
      const result = await context.services.writes.gradeSource(ANONYMOUS, asked);
      context.renew();
      return result.ok ? { ...result.value, clientMutationId: input.clientMutationId ?? null } : result.failure;
    },
  }),
);

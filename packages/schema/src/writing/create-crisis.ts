import type { CrisisScope } from "@demarche/domain";
import type { Failure } from "@demarche/services";
import { builder } from "../builder.ts";
import { CrisisType } from "../crises/refs.ts";
import { CrisisExistsError, failureTypeOf, InvalidInputError, StorageError } from "../errors/failures.ts";
import { ANONYMOUS } from "./anonymous.ts";
import { clientMutationId } from "./client-mutation-id.ts";

type Created = { scope: CrisisScope; repeated: boolean; clientMutationId: string | null };

const CreateCrisisInput = builder.inputType("CreateCrisisInput", {
  description: "A crisis to open.",
  fields: (t) => ({
    slug: t.string({ required: true, description: "Its name in addresses: small letters, digits and hyphens." }),
    title: t.string({ required: true, description: "Its title." }),
    summary: t.string({ description: "What it is about." }),
    inclusion: t.string({ description: "What belongs to it, in words." }),
    parties: t.stringList({ required: true, description: "ISO 3166-1 alpha-3 of the states in dispute." }),
    startsOn: t.field({ type: "Day", required: true, description: "First day of its window." }),
    endsOn: t.field({ type: "Day", description: "Last day of its window; left out: still open." }),
    clientMutationId: clientMutationId(t),
  }),
});

const CreateCrisisPayload = builder.objectRef<Created>("CreateCrisisPayload").implement({
  description: "The crisis is open.",
  fields: (t) => ({
    crisis: t.field({
      type: CrisisType,
      description: "The crisis.",
      resolve: ({ scope }, _args, context) => ({ scope, moment: context.present }),
    }),
    repeated: t.exposeBoolean("repeated", {
      description: "True where this answers an earlier mutation with the same id.",
    }),
    clientMutationId: t.exposeString("clientMutationId", { nullable: true, description: "As given." }),
  }),
});

const CreateCrisisResult = builder.unionType("CreateCrisisResult", {
  description: "The crisis, or why it was not opened.",
  types: [CreateCrisisPayload, CrisisExistsError, InvalidInputError, StorageError],
  resolveType: (value) => ("scope" in value ? "CreateCrisisPayload" : failureTypeOf(value)),
});

builder.mutationField("createCrisis", (t) =>
  t.field({
    type: CreateCrisisResult,
    description: "Opens a crisis.",
    args: { input: t.arg({ type: CreateCrisisInput, required: true, description: "The crisis." }) },
    resolve: async (_root, { input }, context): Promise<Created | Failure> => {
      const result = await context.services.writes.createCrisis(ANONYMOUS, input);
      context.renew();
      if (!result.ok) return result.failure;
      const { repeated, ...scope } = result.value;
      return { scope, repeated, clientMutationId: input.clientMutationId ?? null };
    },
  }),
);

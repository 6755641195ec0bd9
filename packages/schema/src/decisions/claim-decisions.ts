import { corrections, type RulingKind } from "@demarche/domain";
import type { MadeDecision } from "@demarche/services";
import { builder } from "../builder.ts";
import { claimShape } from "../claims/load-claims.ts";
import { type ClaimShape, ClaimType } from "../claims/refs.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { RulingKindEnum } from "../vocabulary/record.ts";
import { decisionsAt } from "./load-decisions.ts";
import { DecisionType } from "./refs.ts";

builder.interfaceFields(ClaimType, (t) => ({
  decisions: t.field({
    type: [DecisionType],
    description: "What people decided of it and remarked on it, withdrawn or not, in the order made.",
    args: { kinds: t.arg({ type: [RulingKindEnum], description: "Only of these kinds." }) },
    resolve: async (shape, { kinds }, context) => (await decisionsOn(shape, context)).filter(ofKinds(kinds ?? null)),
  }),
  correction: t.field({
    type: ClaimType,
    nullable: true,
    description: "What it was corrected to in the end; null: nobody corrected it.",
    resolve: async ({ record, moment }, _args, context) => {
      const crisisId = await crisisOf(record.documentId, context);
      const decisions = crisisId === null ? [] : await decisionsAt({ crisisId, moment, context });
      const id = corrections(decisions).get(record.id);
      return id === undefined ? null : claimShape({ id, moment, context });
    },
  }),
}));

async function decisionsOn({ record }: ClaimShape, context: RequestContext): Promise<MadeDecision[]> {
  const crisisId = await crisisOf(record.documentId, context);
  if (crisisId === null) return [];
  return (await context.read.decisionsByClaim(crisisId)).get(record.id) ?? [];
}

async function crisisOf(documentId: string, context: RequestContext): Promise<string | null> {
  return (await context.read.documents.load(documentId))?.crisisId ?? null;
}

const ofKinds = (kinds: readonly RulingKind[] | null) => (decision: MadeDecision) =>
  kinds === null || kinds.includes(decision.ruling.kind);

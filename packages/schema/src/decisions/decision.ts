import type { MadeDecision } from "@demarche/services";
import { builder } from "../builder.ts";
import { claimShapes } from "../claims/load-claims.ts";
import { ClaimType } from "../claims/refs.ts";
import { CrisisType } from "../crises/refs.ts";
import { DocumentType } from "../documents/refs.ts";
import { IncidentType } from "../incidents/refs.ts";
import { connectionOf, connectionType } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageOf } from "../paging/page-of.ts";
import { pageRequest } from "../paging/page-request.ts";
import { RulingKindEnum } from "../vocabulary/record.ts";
import { decisionsAt, loadDecision } from "./load-decisions.ts";
import { DecisionType } from "./refs.ts";

builder.node(DecisionType, {
  description: "What a person decided of a crisis: one dated entry of the record, undone by a later one (R26).",
  id: { resolve: (decision) => decision.id },
  loadMany: (ids: string[], context) => context.read.decisionsById.loadMany(ids),
  fields: (t) => ({
    kind: t.field({ type: RulingKindEnum, description: "What it rules on.", resolve: ({ ruling }) => ruling.kind }),
    summary: t.exposeString("summary", { description: "Who decided what, in words." }),
    author: t.exposeString("author", { description: "Who decided." }),
    reason: t.exposeString("reason", { description: "Why." }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: "When." }),
    claims: t.field({
      type: [ClaimType],
      description: "The claims it names; incidents are named by claims of theirs.",
      resolve: ({ claimIds }, _args, context) => claimShapes({ ids: claimIds, moment: context.present, context }),
    }),
    withdrawnBy: t.field({
      type: DecisionType,
      nullable: true,
      description: "The decision that undid it; null while it stands.",
      resolve: ({ withdrawnBy }, _args, context) => (withdrawnBy === null ? null : loadDecision(withdrawnBy, context)),
    }),
  }),
});

const DecisionConnection = connectionType<MadeDecision>({ type: DecisionType, name: "Decision", things: "decisions" });

builder.objectField(CrisisType, "decisions", (t) =>
  t.field({
    type: DecisionConnection,
    description: "What people decided of the crisis, withdrawn or not, in the order decided, whatever the moment.",
    args: pageArgs(),
    resolve: async ({ scope }, args, context) => {
      const items = await context.read.decisions(scope.id);
      const positionOf = ({ recordedAt, id }: MadeDecision) => ({ key: recordedAt, id });
      const page = pageOf({ items, request: pageRequest(args), positionOf });
      return connectionOf({ page, args, toNode: (decision) => decision });
    },
  }),
);

builder.objectField(IncidentType, "decisions", (t) =>
  t.field({
    type: [DecisionType],
    description: "The decisions that set a particular of it or a number (R10, R26), in the order decided.",
    resolve: ({ view }, _args, context) => Promise.all(view.decisionIds.map((id) => loadDecision(id, context))),
  }),
);

builder.objectField(DocumentType, "retraction", (t) =>
  t.field({
    type: DecisionType,
    nullable: true,
    description: "The decision that retracted it, so that its claims count towards nothing (R7); null: it stands.",
    resolve: async ({ document, moment }, _args, context) => {
      const decisions = await decisionsAt({ crisisId: document.crisisId, moment, context });
      const retraction = decisions.findLast(
        ({ ruling }) => ruling.kind === "RETRACT_DOCUMENT" && ruling.documentId === document.id,
      );
      return retraction ? loadDecision(retraction.id, context) : null;
    },
  }),
);

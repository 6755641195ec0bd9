import { builder } from "../builder.ts";
import { ClaimType } from "../claims/refs.ts";
import { findAct, findMission } from "../diplomacy/load-diplomacy.ts";
import { DiplomaticActObject, MissionType } from "../diplomacy/refs.ts";
import { DocumentType } from "../documents/refs.ts";
import { findIncident } from "../incidents/load-incidents.ts";
import { IncidentType } from "../incidents/refs.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { decodeGlobalId } from "../requests/global-id.ts";
import { atCrisis, CrisisType } from "./refs.ts";

/** Like `node`, but at a moment: what `node` answers is always the present. */
const partArgs = () => ({
  ...builder.args((t) => ({ id: t.id({ required: true, description: "Its global id." }) })),
  ...momentArgs(),
});

builder.objectFields(CrisisType, (t) => ({
  incident: t.field({
    type: IncidentType,
    nullable: true,
    description: "One event as it stood at the moment; null where nothing of it was known then.",
    args: partArgs(),
    resolve: (crisis, { id, ...args }, context) =>
      findIncident({ id: decodeGlobalId(id).id, at: atCrisis(crisis, momentFrom(args, crisis.moment)), context }),
  }),
  act: t.field({
    type: DiplomaticActObject,
    nullable: true,
    description: "One act as it stood at the moment; null where nothing of it was known then.",
    args: partArgs(),
    resolve: (crisis, { id, ...args }, context) =>
      findAct({ id: decodeGlobalId(id).id, at: atCrisis(crisis, momentFrom(args, crisis.moment)), context }),
  }),
  mission: t.field({
    type: MissionType,
    nullable: true,
    description: "One mission as it stood at the moment.",
    args: partArgs(),
    resolve: (crisis, { id, ...args }, context) => {
      const local = decodeGlobalId(id).id.slice(crisis.scope.id.length + 1);
      return findMission({ id: local, at: atCrisis(crisis, momentFrom(args, crisis.moment)), context });
    },
  }),
  document: t.field({
    type: DocumentType,
    nullable: true,
    description: "One document of the crisis, its claims looked at from the moment.",
    args: partArgs(),
    resolve: async ({ scope, moment }, { id, ...args }, context) => {
      const document = await context.read.documents.load(decodeGlobalId(id).id);
      return document?.crisisId === scope.id ? { document, moment: momentFrom(args, moment) } : null;
    },
  }),
  claim: t.field({
    type: ClaimType,
    nullable: true,
    description: "One claim of the crisis, looked at from the moment.",
    args: partArgs(),
    resolve: async ({ scope, moment }, { id, ...args }, context) => {
      const record = await context.read.claims.load(decodeGlobalId(id).id);
      if (!record) return null;
      const document = await context.read.documents.load(record.documentId);
      return document?.crisisId === scope.id ? { record, moment: momentFrom(args, moment) } : null;
    },
  }),
}));

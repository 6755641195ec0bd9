import { builder } from "../builder.ts";
import { DiplomaticActObject, MissionType } from "../diplomacy/refs.ts";
import { DocumentType } from "../documents/refs.ts";
import { IncidentType } from "../incidents/refs.ts";
import { loadCrisis } from "./load-crises.ts";
import { CrisisType } from "./refs.ts";

const BELONGS = "The crisis it belongs to, at the same moment.";

builder.objectField(DocumentType, "crisis", (t) =>
  t.field({
    type: CrisisType,
    description: BELONGS,
    resolve: ({ document: { crisisId }, moment }, _args, context) => loadCrisis({ crisisId, moment }, context),
  }),
);

for (const type of [IncidentType, MissionType, DiplomaticActObject] as const) {
  builder.objectField(type, "crisis", (t) =>
    t.field({ type: CrisisType, description: BELONGS, resolve: ({ at }, _args, context) => loadCrisis(at, context) }),
  );
}

import { builder } from "../builder.ts";
import { ClaimUnknownError, IncidentUnknownError, OutsideRangeError, SingleIncidentError } from "../errors/failures.ts";
import { localId } from "../requests/global-id.ts";
import { CasualtyEffectEnum } from "../vocabulary/casualties.ts";
import { decide, decisionFields, decisionResult } from "./decide.ts";
import { incidentSetting, incidentSettingFields } from "./incident-setting.ts";

const MergeIncidentsInput = builder.inputType("MergeIncidentsInput", {
  description: "Incidents that are one.",
  fields: (t) => ({
    ...decisionFields(t),
    incidents: t.idList({ required: true, description: "Global ids of two or more incidents." }),
  }),
});

builder.mutationField("mergeIncidents", (t) =>
  t.field({
    type: decisionResult({ name: "MergeIncidentsResult", errors: [IncidentUnknownError, SingleIncidentError] }),
    description: "Makes incidents one, under the id of the one recorded first (R13).",
    args: { input: t.arg({ type: MergeIncidentsInput, required: true, description: "The incidents." }) },
    resolve: (_root, { input }, context) => {
      const incidentIds = input.incidents.map(localId);
      return decide({ input, ruling: { kind: "MERGE_INCIDENTS", incidentIds }, context });
    },
  }),
);

const SplitIncidentInput = builder.inputType("SplitIncidentInput", {
  description: "Claims that tell of an incident of their own.",
  fields: (t) => ({
    ...decisionFields(t),
    claims: t.idList({ required: true, description: "Global ids of casualty or incident claims." }),
  }),
});

builder.mutationField("splitIncident", (t) =>
  t.field({
    type: decisionResult({ name: "SplitIncidentResult", errors: [ClaimUnknownError] }),
    description: "Takes claims out of their incident into one of their own (R13).",
    args: { input: t.arg({ type: SplitIncidentInput, required: true, description: "The claims." }) },
    resolve: (_root, { input }, context) => {
      const claimIds = input.claims.map(localId);
      return decide({ input, ruling: { kind: "SPLIT_INCIDENT", claimIds }, context });
    },
  }),
);

const SetIncidentInput = builder.inputType("SetIncidentInput", {
  description: "Particulars of an incident; what is left out keeps following the claims.",
  fields: (t) => ({
    ...decisionFields(t),
    incident: t.id({ required: true, description: "Global id of the incident." }),
    ...incidentSettingFields(t),
  }),
});

builder.mutationField("setIncident", (t) =>
  t.field({
    type: decisionResult({ name: "SetIncidentResult", errors: [IncidentUnknownError] }),
    description: "Sets the kind, place, days, actors or scope of an incident in place of what the claims give.",
    args: { input: t.arg({ type: SetIncidentInput, required: true, description: "The particulars." }) },
    resolve: (_root, { input }, context) => {
      const incidentId = localId(input.incident);
      return decide({ input, ruling: { kind: "SET_INCIDENT", incidentId, setting: incidentSetting(input) }, context });
    },
  }),
);

const OverrideTallyInput = builder.inputType("OverrideTallyInput", {
  description: "The best number of an incident.",
  fields: (t) => ({
    ...decisionFields(t),
    incident: t.id({ required: true, description: "Global id of the incident." }),
    effect: t.field({ type: CasualtyEffectEnum, required: true, description: "What happened to them." }),
    best: t.int({ description: "The number, within what is reported; left out: back to the rule's." }),
  }),
});

builder.mutationField("overrideTally", (t) =>
  t.field({
    type: decisionResult({ name: "OverrideTallyResult", errors: [IncidentUnknownError, OutsideRangeError] }),
    description: "Sets the best number of one effect in one incident, within the reported range (R10).",
    args: { input: t.arg({ type: OverrideTallyInput, required: true, description: "The number." }) },
    resolve: (_root, { input }, context) => {
      const { effect, best = null } = input;
      const incidentId = localId(input.incident);
      return decide({ input, ruling: { kind: "OVERRIDE_TALLY", incidentId, effect, best }, context });
    },
  }),
);

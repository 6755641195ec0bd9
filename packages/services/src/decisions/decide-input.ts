import { CASUALTY_EFFECTS, CREDIBILITY_DIGITS, INCIDENT_KINDS } from "@demarche/domain";
import { z } from "zod";
import { claimRequestSchema } from "../claims/claim-request.ts";
import { days } from "../claims/days-request.ts";
import { line, prose } from "../clean-line.ts";
import type { DecideInput, IncidentSettingRequest, RulingRequest } from "../contract.ts";
import { crisisFields, isCountryCode } from "../crises/crisis-input.ts";

const MAX_REASON = 5000;
const MAX_IDS = 1000;
const MAX_NAME = 300;

const id = z.string().min(1);
const ids = z.array(id).min(1, "names none: give at least one id").max(MAX_IDS);
const name = line(MAX_NAME).refine((words) => words !== "", "is empty: give a name");
const country = z.string().refine(isCountryCode, "is no country code: use ISO 3166-1 alpha-3, as in KEN");
const pair = z
  .tuple([id, id])
  .refine(([one, other]) => one !== other, "names one document twice: give two different ones");

const setting: z.ZodType<IncidentSettingRequest> = z
  .strictObject({
    kind: z.enum(INCIDENT_KINDS).exactOptional(),
    actors: z
      .array(z.strictObject({ name, iso3: country.nullable() }))
      .max(32)
      .exactOptional(),
    date: days.exactOptional(),
    place: z
      .strictObject({ country, admin1: line(MAX_NAME).nullable(), name: line(MAX_NAME).nullable() })
      .exactOptional(),
    inScope: z.boolean().exactOptional(),
  })
  .refine((particulars) => Object.keys(particulars).length > 0, "sets nothing: give at least one particular");

const document = z
  .strictObject({
    origin: name.nullable().exactOptional(),
    publishedAt: z.string().nullable().exactOptional(),
    publisher: name.exactOptional(),
  })
  .refine((particulars) => Object.keys(particulars).length > 0, "sets nothing: give at least one particular");

const crisis = z
  .strictObject({
    title: crisisFields.title.exactOptional(),
    summary: crisisFields.summary.exactOptional(),
    inclusion: crisisFields.inclusion.exactOptional(),
    parties: crisisFields.parties.exactOptional(),
    startsOn: z.string().exactOptional(),
    endsOn: z.string().nullable().exactOptional(),
  })
  .refine((particulars) => Object.keys(particulars).length > 0, "sets nothing: give at least one particular");

const ruling: z.ZodType<RulingRequest> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("REVIEW_CLAIMS"), claimIds: ids, state: z.enum(["ACCEPTED", "REJECTED"]) }),
  z.strictObject({
    kind: z.literal("JUDGE_CREDIBILITY"),
    claimIds: ids,
    digit: z.literal([...CREDIBILITY_DIGITS]).nullable(),
  }),
  z.strictObject({ kind: z.literal("ADD_CLAIM"), documentId: id, claim: claimRequestSchema }),
  z.strictObject({ kind: z.literal("CORRECT_CLAIM"), claimId: id, claim: claimRequestSchema }),
  z.strictObject({ kind: z.literal("COMMENT_ON_CLAIM"), claimId: id }),
  z.strictObject({ kind: z.literal("ASSIGN_CLAIMS"), claimIds: ids, incidentId: id }),
  z.strictObject({ kind: z.literal("MERGE_INCIDENTS"), incidentIds: ids }),
  z.strictObject({ kind: z.literal("SPLIT_INCIDENT"), claimIds: ids }),
  z.strictObject({ kind: z.literal("SET_INCIDENT"), incidentId: id, setting }),
  z.strictObject({
    kind: z.literal("OVERRIDE_TALLY"),
    incidentId: id,
    effect: z.enum(CASUALTY_EFFECTS),
    best: z.int().nonnegative().nullable(),
  }),
  z.strictObject({ kind: z.literal("SET_DOCUMENT"), documentId: id, setting: document }),
  z.strictObject({ kind: z.literal("RETRACT_DOCUMENT"), documentId: id }),
  z.strictObject({ kind: z.literal("LINK_COPIES"), documentIds: pair }),
  z.strictObject({ kind: z.literal("CUT_COPIES"), documentIds: pair }),
  z.strictObject({ kind: z.literal("RESOLVE_CONTRADICTION"), contradictionId: id }),
  z.strictObject({ kind: z.literal("SET_CRISIS"), setting: crisis }),
  z.strictObject({ kind: z.literal("WITHDRAW"), decisionId: id }),
]);

export const decideInputSchema: z.ZodType<DecideInput> = z.object({
  crisis: z.string().min(1),
  ruling,
  reason: prose(MAX_REASON).refine((reason) => reason !== "", "is empty: say why"),
  clientMutationId: z.string().max(200).nullish(),
});

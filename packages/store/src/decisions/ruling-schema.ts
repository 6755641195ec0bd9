import {
  CASUALTY_EFFECTS,
  CREDIBILITY_DIGITS,
  type DatePrecision,
  INCIDENT_KINDS,
  REVIEW_STATES,
  type Ruling,
} from "@demarche/domain";
import { z } from "zod";

const id = z.string().min(1);
const ids = z.array(id).min(1);
const words = z.string().nullable();

const days = z.object({
  start: z.iso.date(),
  end: z.iso.date(),
  precision: z
    .int()
    .min(1)
    .max(5)
    .transform((precision) => precision as DatePrecision),
});

/** What can be set of an incident. */
export const incidentSettingSchema = z.strictObject({
  kind: z.enum(INCIDENT_KINDS).exactOptional(),
  actors: z.array(z.strictObject({ name: z.string().min(1), iso3: words })).exactOptional(),
  date: days.exactOptional(),
  place: z.strictObject({ country: z.string(), admin1: words, name: words }).exactOptional(),
  inScope: z.boolean().exactOptional(),
});

/** What can be set of a document. */
export const documentSettingSchema = z.strictObject({
  origin: words.exactOptional(),
  publishedAt: words.exactOptional(),
  sourceId: id.exactOptional(),
});

/** What can be set of a crisis. */
export const crisisSettingSchema = z.strictObject({
  title: z.string().min(1).exactOptional(),
  summary: words.exactOptional(),
  inclusion: words.exactOptional(),
  parties: z.array(z.string()).exactOptional(),
  startsOn: z.iso.date().exactOptional(),
  endsOn: z.iso.date().nullable().exactOptional(),
});

/** The shape of a ruling wherever it comes from: a request, the stored payload. */
export const rulingSchema: z.ZodType<Ruling> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("REVIEW_CLAIMS"), claimIds: ids, state: z.enum(REVIEW_STATES) }),
  z.strictObject({
    kind: z.literal("JUDGE_CREDIBILITY"),
    claimIds: ids,
    digit: z.literal([...CREDIBILITY_DIGITS]).nullable(),
  }),
  z.strictObject({ kind: z.literal("ADD_CLAIM"), claimId: id }),
  z.strictObject({ kind: z.literal("CORRECT_CLAIM"), claimId: id, correctionId: id }),
  z.strictObject({ kind: z.literal("COMMENT_ON_CLAIM"), claimId: id }),
  z.strictObject({ kind: z.literal("ASSIGN_CLAIMS"), claimIds: ids, besideClaimId: id }),
  z.strictObject({ kind: z.literal("MERGE_INCIDENTS"), claimIds: ids }),
  z.strictObject({ kind: z.literal("SPLIT_INCIDENT"), claimIds: ids }),
  z.strictObject({ kind: z.literal("SET_INCIDENT"), claimId: id, setting: incidentSettingSchema }),
  z.strictObject({
    kind: z.literal("OVERRIDE_TALLY"),
    claimId: id,
    effect: z.enum(CASUALTY_EFFECTS),
    best: z.int().nonnegative().nullable(),
  }),
  z.strictObject({ kind: z.literal("SET_DOCUMENT"), documentId: id, setting: documentSettingSchema }),
  z.strictObject({ kind: z.literal("RETRACT_DOCUMENT"), documentId: id }),
  z.strictObject({ kind: z.literal("LINK_COPIES"), documentIds: z.tuple([id, id]) }),
  z.strictObject({ kind: z.literal("CUT_COPIES"), documentIds: z.tuple([id, id]) }),
  z.strictObject({ kind: z.literal("RESOLVE_CONTRADICTION"), contradictionId: id, claimIds: ids }),
  z.strictObject({ kind: z.literal("SET_CRISIS"), setting: crisisSettingSchema }),
  z.strictObject({ kind: z.literal("WITHDRAW"), decisionId: id }),
]);

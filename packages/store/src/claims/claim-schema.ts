import {
  ACT_STATUSES,
  CASUALTY_EFFECTS,
  CLAIMANT_KINDS,
  type Claim,
  type DatePrecision,
  DIPLOMATIC_ACTS,
  FIGURE_SCOPES,
  INCIDENT_KINDS,
  QUANTIFIERS,
  REPRESENTATION_LEVELS,
  VICTIM_CLASSES,
  type WherePrecision,
  ZONES,
} from "@demarche/domain";
import { z } from "zod";

/** Gives members in the order of their names, so that a parsed claim is written as canonical JSON without sorting. */
function inOrder<Shape extends z.ZodRawShape>(shape: Shape) {
  const members = Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1));
  return z.object(Object.fromEntries(members) as Shape);
}

const words = z.string().nullable();

const days = inOrder({
  start: z.iso.date(),
  end: z.iso.date(),
  precision: z
    .int()
    .min(1)
    .max(5)
    .transform((precision) => precision as DatePrecision),
});

const claimant = inOrder({ name: z.string(), kind: z.enum(CLAIMANT_KINDS), party: words, via: words });

const evidenceSpan = inOrder({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

const base = {
  claimant: claimant.nullable(),
  assertedOn: z.iso.date().nullable(),
  zone: z.enum(ZONES),
  evidence: z.array(evidenceSpan).min(1),
};

const incident = inOrder({
  kind: z.enum(INCIDENT_KINDS),
  actors: z.array(z.string()),
  actorName: words,
  target: words,
  country: words,
  admin1: words,
  place: words,
  wherePrecision: z
    .int()
    .min(1)
    .max(7)
    .transform((precision) => precision as WherePrecision)
    .nullable(),
  date: days.nullable(),
  dateWording: words,
});

const figure = z.number().nonnegative().nullable();

const casualty = inOrder({
  type: z.literal("casualty"),
  ...base,
  effect: z.enum(CASUALTY_EFFECTS),
  quantifier: z.enum(QUANTIFIERS),
  min: figure,
  max: figure,
  wording: z.string(),
  victimClass: z.enum(VICTIM_CLASSES),
  nationality: words,
  scope: z.enum(FIGURE_SCOPES),
  derived: z.boolean(),
  partOf: z.int().nonnegative().nullable(),
  statedSuperseded: z.boolean(),
  incident,
});

const diplomatic = inOrder({
  type: z.literal("diplomatic"),
  ...base,
  act: z.enum(DIPLOMATIC_ACTS),
  status: z.enum(ACT_STATUSES),
  actor: words,
  target: words,
  actorNamed: z.boolean(),
  date: days.nullable(),
  dateWording: words,
  plannedDate: days.nullable(),
  participants: z.array(z.string()),
  level: z.enum(REPRESENTATION_LEVELS).nullable(),
});

const happening = inOrder({ type: z.literal("incident"), ...base, denied: z.boolean(), incident });

/** The shape of a claim wherever it comes from: a reader, an import, the stored payload. */
export const claimSchema: z.ZodType<Claim> = z.discriminatedUnion("type", [casualty, diplomatic, happening]);

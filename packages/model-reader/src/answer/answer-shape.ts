import {
  ACT_STATUSES,
  CASUALTY_EFFECTS,
  CLAIMANT_KINDS,
  countryName,
  DATE_PRECISIONS,
  DIPLOMATIC_ACTS,
  FIGURE_SCOPES,
  INCIDENT_KINDS,
  QUANTIFIERS,
  VICTIM_CLASSES,
} from "@demarche/domain";
import { z } from "zod";
import { isDay, isLine } from "./plain-values.ts";

const LONGEST_QUOTE = 600;
const MOST_PEOPLE = 10_000_000_000;

const line = z.string().refine(isLine, "a name is one short line");
const words = line.nullable();
const party = z.string().refine((code) => countryName(code) !== code, "is no code of a state or body");
const number = z
  .number()
  .refine((count) => Number.isInteger(count) && count >= 0 && count <= MOST_PEOPLE, "is no count");
const index = z.number().refine((at) => Number.isInteger(at) && at >= 0, "is no index");
const day = z.string().refine(isDay, "is no day");

const days = z
  .object({
    start: day,
    end: day,
    precision: z.literal([...DATE_PRECISIONS]),
  })
  .refine(({ start, end }) => start <= end, "ends before it starts");

const claimant = z.object({ name: line, kind: z.enum(CLAIMANT_KINDS), party: party.nullable() }).nullable();

const base = {
  quote: z.string().refine((quote) => quote.trim() !== "" && quote.length <= LONGEST_QUOTE, "is no short quote"),
  before: z.string(),
  claimant,
};

const incident = z.object({
  kind: z.enum(INCIDENT_KINDS),
  actors: z.array(party),
  actorName: words,
  target: words,
  country: party.nullable(),
  place: words,
  date: days.nullable(),
});

export const casualtyAnswer = z.object({
  ...base,
  effect: z.enum(CASUALTY_EFFECTS),
  quantifier: z.enum(QUANTIFIERS),
  number: number.nullable(),
  upTo: number.nullable(),
  wording: z.string().min(1),
  victimClass: z.enum(VICTIM_CLASSES),
  nationality: party.nullable(),
  scope: z.enum(FIGURE_SCOPES),
  partOf: index.nullable(),
  superseded: z.boolean(),
  incident,
});

export const diplomaticAnswer = z.object({
  ...base,
  act: z.enum(DIPLOMATIC_ACTS),
  status: z.enum(ACT_STATUSES),
  actor: party.nullable(),
  target: party.nullable(),
  actorNamed: z.boolean(),
  date: days.nullable(),
  plannedDate: days.nullable(),
});

export const incidentAnswer = z.object({ ...base, denied: z.boolean(), incident });

export type CasualtyAnswer = z.output<typeof casualtyAnswer>;
export type DiplomaticAnswer = z.output<typeof diplomaticAnswer>;
export type IncidentAnswer = z.output<typeof incidentAnswer>;

/** What the model is asked for, close to the claim exchange format: quotes instead of offsets, which it can't count. */
const answer = z.object({
  casualties: z.array(casualtyAnswer),
  incidents: z.array(incidentAnswer),
  diplomacy: z.array(diplomaticAnswer),
});

/** The form of the answer as the endpoint gets it: JSON Schema in which every field is required and no other allowed. */
export function answerJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(answer, { target: "draft-7", io: "output" });
  return schema;
}

const MOST_CLAIMS = 400;
const some = z.array(z.unknown()).max(MOST_CLAIMS);

/** The outer form alone: each claim is judged on its own, so that a bad one takes no other with it. */
export const looseAnswer = z.object({ casualties: some, incidents: some, diplomacy: some });
export type LooseAnswer = z.output<typeof looseAnswer>;

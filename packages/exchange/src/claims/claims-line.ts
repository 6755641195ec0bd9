import {
  ACT_STATUSES,
  CASUALTY_EFFECTS,
  CLAIMANT_KINDS,
  DIPLOMATIC_ACTS,
  FIGURE_SCOPES,
  INCIDENT_KINDS,
  QUANTIFIERS,
  VICTIM_CLASSES,
  ZONES,
} from "@demarche/domain";
import { z } from "zod";

export const CLAIMS_FORMAT = "demarche.claims/1";

const count = z.int().min(0).describe("A whole number, 0 or more.");
const country = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe("ISO 3166-1 alpha-3, or three letters for a body (UNO).");
const day = z.iso.date().describe("A calendar day, 2024-01-16.");

const dayInterval = z
  .object({
    start: day,
    end: day,
    precision: z.int().min(1).max(5).describe("UCDP date_prec: 1 exact day … 5 year."),
  })
  .describe("Days an event fell in, both ends included.");

const claimant = z
  .object({ name: z.string().min(1), kind: z.enum(CLAIMANT_KINDS), party: country.nullable().default(null) })
  .describe("Who asserts; null where the document speaks in its own voice.");

const evidence = z
  .array(z.object({ start: z.int().min(0), end: z.int().min(1), exact: z.string().min(1) }))
  .min(1)
  .describe("Where the text says so: UTF-16 code units into the stored text, and that slice.");

const incident = z
  .object({
    kind: z.enum(INCIDENT_KINDS),
    actors: z.array(country).default([]).describe("Acting states; empty where none."),
    actorName: z.string().nullable().default(null).describe("The acting side as worded."),
    country: country.nullable().default(null).describe("The ground where it happened."),
    place: z.string().nullable().default(null),
    date: dayInterval.nullable().default(null),
  })
  .describe("The event a claim is about, as far as its own text tells.");

const base = {
  claimant: claimant.nullable().default(null),
  zone: z.enum(ZONES).default("BODY"),
  evidence,
};

const casualtyClaim = z.object({
  type: z.literal("casualty"),
  effect: z.enum(CASUALTY_EFFECTS),
  quantifier: z.enum(QUANTIFIERS),
  min: count.nullable().describe("Stated lower bound."),
  max: count.nullable().describe("Stated upper bound; null where open."),
  wording: z.string().describe("The words of the figure."),
  victimClass: z.enum(VICTIM_CLASSES).default("TOTAL"),
  nationality: country.nullable().default(null),
  scope: z.enum(FIGURE_SCOPES).default("INCIDENT"),
  derived: z.boolean().default(false).describe("A total summed from a list that is stated as the whole."),
  partOf: z.int().min(0).nullable().default(null).describe("Index, in the same list, of the total it is a part of."),
  incident,
  ...base,
});

const diplomaticClaim = z.object({
  type: z.literal("diplomatic"),
  act: z.enum(DIPLOMATIC_ACTS),
  status: z.enum(ACT_STATUSES),
  actor: country.nullable(),
  target: country.nullable(),
  date: dayInterval.nullable().default(null),
  plannedDate: dayInterval.nullable().default(null),
  ...base,
});

const incidentClaim = z.object({
  type: z.literal("incident"),
  denied: z.boolean().default(false).describe("True where the text denies that it took place."),
  incident,
  ...base,
});

const document = z.object({
  id: z.string().min(1),
  title: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  publishedAt: z.string().nullable().default(null).describe("A day, or an instant in UTC; null where unknown."),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of the document's bytes as they came."),
});

/** One line of the claim exchange format: a document and what a reader says about it. */
export const claimsLine = z
  .object({
    format: z.literal(CLAIMS_FORMAT),
    document,
    claims: z.array(z.discriminatedUnion("type", [casualtyClaim, diplomaticClaim, incidentClaim])),
  })
  .describe("One line of the claim exchange format: a document and what a reader says about it.");

export type ClaimsLine = z.output<typeof claimsLine>;
export type ExchangeClaim = ClaimsLine["claims"][number];
export type ExchangeDocument = ClaimsLine["document"];

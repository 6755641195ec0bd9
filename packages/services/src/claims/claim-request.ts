import {
  ACT_STATUSES,
  CASUALTY_EFFECTS,
  CLAIMANT_KINDS,
  countryName,
  DIPLOMATIC_ACTS,
  FIGURE_SCOPES,
  INCIDENT_KINDS,
  QUANTIFIERS,
  REPRESENTATION_LEVELS,
  VICTIM_CLASSES,
  type WherePrecision,
} from "@demarche/domain";
import { z } from "zod";
import { line } from "../clean-line.ts";
import type { ClaimRequest } from "../contract.ts";
import { isCountryCode } from "../crises/crisis-input.ts";
import { day, days } from "./days-request.ts";

const MAX_WORDS = 500;
const MAX_SPANS = 32;
const MAX_NUMBER = 1_000_000_000;

const words = line(MAX_WORDS).transform((given) => given || null);
const wordsOrNull = words.nullable().exactOptional();
const isParty = (code: string) => isCountryCode(code) || countryName(code) !== code;
const party = z.string().refine(isParty, "is no code of a state or body: use ISO 3166-1 alpha-3, as in KEN");
const partyOrNull = party.nullable().exactOptional();
const number = z.int().nonnegative().max(MAX_NUMBER).nullable().exactOptional();

const claimant = z.strictObject({
  name: line(MAX_WORDS).refine((name) => name !== "", "is empty: say who"),
  kind: z.enum(CLAIMANT_KINDS),
  party: party.nullable(),
  via: words.nullable(),
});

const span = z.strictObject({ start: z.int(), end: z.int(), exact: z.string() });

const event = z.strictObject({
  kind: z.enum(INCIDENT_KINDS).exactOptional(),
  actors: z.array(party).max(32).exactOptional(),
  actorName: wordsOrNull,
  target: wordsOrNull,
  country: partyOrNull,
  admin1: wordsOrNull,
  place: wordsOrNull,
  wherePrecision: z
    .int()
    .min(1)
    .max(7)
    .transform((precision) => precision as WherePrecision)
    .nullable()
    .exactOptional(),
  date: days.nullable().exactOptional(),
  dateWording: wordsOrNull,
});

const casualty = z.strictObject({
  effect: z.enum(CASUALTY_EFFECTS).exactOptional(),
  quantifier: z.enum(QUANTIFIERS).exactOptional(),
  min: number,
  max: number,
  wording: line(MAX_WORDS).exactOptional(),
  victimClass: z.enum(VICTIM_CLASSES).exactOptional(),
  nationality: partyOrNull,
  scope: z.enum(FIGURE_SCOPES).exactOptional(),
  statedSuperseded: z.boolean().exactOptional(),
  event: event.exactOptional(),
});

const diplomatic = z.strictObject({
  act: z.enum(DIPLOMATIC_ACTS).exactOptional(),
  status: z.enum(ACT_STATUSES).exactOptional(),
  actor: partyOrNull,
  target: partyOrNull,
  actorNamed: z.boolean().exactOptional(),
  date: days.nullable().exactOptional(),
  dateWording: wordsOrNull,
  plannedDate: days.nullable().exactOptional(),
  participants: z.array(line(MAX_WORDS)).max(64).exactOptional(),
  level: z.enum(REPRESENTATION_LEVELS).nullable().exactOptional(),
});

const incident = z.strictObject({ denied: z.boolean().exactOptional(), event: event.exactOptional() });

/** What a person says of a claim, in shape; whether the text bears it is another question (R27). */
export const claimRequestSchema: z.ZodType<ClaimRequest> = z.strictObject({
  claimant: claimant.nullable().exactOptional(),
  assertedOn: day.nullable().exactOptional(),
  evidence: z.array(span).max(MAX_SPANS).exactOptional(),
  casualty: casualty.exactOptional(),
  diplomatic: diplomatic.exactOptional(),
  incident: incident.exactOptional(),
});

import type { ClaimRequest } from "@demarche/services";
import { builder } from "../builder.ts";
import { CasualtyEffectEnum, FigureScopeEnum, QuantifierEnum, VictimClassEnum } from "../vocabulary/casualties.ts";
import { ClaimantKindEnum } from "../vocabulary/claimants.ts";
import { ActStatusEnum, DiplomaticActTypeEnum, RepresentationLevelEnum } from "../vocabulary/diplomacy.ts";
import { IncidentKindEnum } from "../vocabulary/incidents.ts";
import type { InputFields } from "./client-mutation-id.ts";
import { DaysInput, daysGiven } from "./days-input.ts";

const ClaimantInput = builder.inputType("ClaimantInput", {
  description: "Who asserts a claim.",
  fields: (t) => ({
    name: t.string({ required: true, description: "As named in the text." }),
    kind: t.field({ type: ClaimantKindEnum, required: true, description: "In what capacity." }),
    party: t.string({ description: "ISO 3166-1 alpha-3 of the state or body spoken for." }),
    via: t.string({ description: "The outlet it spoke through, where the text names one." }),
  }),
});

const EvidenceInput = builder.inputType("EvidenceInput", {
  description: "Words of the stored text and their place, in UTF-16 code units (R27).",
  fields: (t) => ({
    start: t.int({ required: true, description: "Where they begin." }),
    end: t.int({ required: true, description: "Where they end." }),
    exact: t.string({ required: true, description: "The words: the text from start to end, verbatim." }),
  }),
});

const EventInput = builder.inputType("EventInput", {
  description: "The event that a claim is about, as far as its text tells.",
  fields: (t) => ({
    kind: t.field({ type: IncidentKindEnum, description: "Kind of event." }),
    actors: t.stringList({ description: "ISO 3166-1 alpha-3 of the acting states." }),
    actorName: t.string({ description: "The acting side as worded." }),
    target: t.string({ description: "Who or what was aimed at, as worded." }),
    country: t.string({ description: "ISO 3166-1 alpha-3 of the ground." }),
    admin1: t.string({ description: "ISO 3166-2 subdivision." }),
    place: t.string({ description: "The place as named." }),
    wherePrecision: t.int({ description: "UCDP where_prec, 1 to 7; left out: by what is named of the place." }),
    date: t.field({ type: DaysInput, description: "When." }),
    dateWording: t.string({ description: "The words that date it." }),
  }),
});

const CasualtyClaimInput = builder.inputType("CasualtyClaimInput", {
  description: "A countable statement of people harmed.",
  fields: (t) => ({
    effect: t.field({ type: CasualtyEffectEnum, description: "What happened to them; a new claim needs it." }),
    quantifier: t.field({ type: QuantifierEnum, description: "How the number bounds the real one; EXACT." }),
    min: t.int({ description: 'Lower bound: of "nine" 9, of "at least nine" 9, of "more than nine" 10; null: none.' }),
    max: t.int({ description: 'Upper bound: of "nine" 9, of "at most nine" 9, of "fewer than nine" 8; null: none.' }),
    wording: t.string({ description: "The words of the figure; left out: the first span." }),
    victimClass: t.field({ type: VictimClassEnum, description: "Who was counted; TOTAL." }),
    nationality: t.string({ description: "ISO 3166-1 alpha-3 of the counted, only where worded." }),
    scope: t.field({ type: FigureScopeEnum, description: "What the figure covers; INCIDENT." }),
    statedSuperseded: t.boolean({ description: "True where the text itself says that it is outdated (R6)." }),
    event: t.field({ type: EventInput, description: "The event." }),
  }),
});

const DiplomaticClaimInput = builder.inputType("DiplomaticClaimInput", {
  description: "One act between two states, as told.",
  fields: (t) => ({
    act: t.field({ type: DiplomaticActTypeEnum, description: "What was done; a new claim needs it." }),
    status: t.field({ type: ActStatusEnum, description: "How far it has come; ANNOUNCED." }),
    actor: t.string({ description: "ISO 3166-1 alpha-3 of the acting state." }),
    actorNamed: t.boolean({ description: "False where no word of the clause names the actor (R18)." }),
    target: t.string({ description: "ISO 3166-1 alpha-3 of the state acted upon." }),
    date: t.field({ type: DaysInput, description: "When." }),
    dateWording: t.string({ description: "The words that date it." }),
    plannedDate: t.field({ type: DaysInput, description: "The days for which it is planned." }),
    participants: t.stringList({ description: "People taking part, as named." }),
    level: t.field({ type: RepresentationLevelEnum, description: "Level of representation shown (R20)." }),
  }),
});

const IncidentClaimInput = builder.inputType("IncidentClaimInput", {
  description: "That an event took place, or is denied to have.",
  fields: (t) => ({
    denied: t.boolean({ description: "True where it is denied." }),
    event: t.field({ type: EventInput, description: "The event." }),
  }),
});

/** What a person says of a claim: one of the three kinds, by whom, in which words. */
export const claimFields = (t: InputFields) => ({
  claimant: t.field({ type: ClaimantInput, description: "Who asserts it; null: the document's own voice." }),
  assertedOn: t.field({ type: "Day", description: "Day on which the claimant said it, where the text tells." }),
  casualty: t.field({ type: CasualtyClaimInput, description: "A number of people harmed." }),
  diplomatic: t.field({ type: DiplomaticClaimInput, description: "An act between two states." }),
  incident: t.field({ type: IncidentClaimInput, description: "That an event took place, or did not." }),
});

export const evidenceField = ({ t, ofNew }: { t: InputFields; ofNew: boolean }) =>
  t.field({
    type: [EvidenceInput],
    required: ofNew,
    description: `The words it stands on, the first carrying the claim itself${ofNew ? "" : "; left out: as they are"}.`,
  });

type Given = { [Field in keyof ClaimRequest]?: unknown };
type Days = Parameters<typeof daysGiven>[0];
const DAYS: readonly string[] = ["date", "plannedDate"];

/** What was given of it. The verb parses it (as unknown input), so its shape is only brought to the verb's here. */
export function claimRequest({ claimant, assertedOn, evidence, casualty, diplomatic, incident }: Given): ClaimRequest {
  const whole = { claimant: claimant && { party: null, via: null, ...claimant }, assertedOn, evidence };
  const parts = {
    casualty: casualty ?? undefined,
    diplomatic: diplomatic ?? undefined,
    incident: incident ?? undefined,
  };
  return settled({ ...whole, evidence: evidence ?? undefined, ...parts }) as ClaimRequest;
}

/** Without what was left out, days in full, at every depth. */
function settled(given: object): object {
  const told = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told.map(([name, value]) => [name, settledValue({ name, value })]));
}

function settledValue({ name, value }: { name: string; value: unknown }): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return DAYS.includes(name) ? daysGiven(value as Days) : settled(value);
}

import type { CasualtyClaim, Claim, DiplomaticClaim, IncidentClaim, IncidentMention } from "@demarche/domain";
import type { ClaimRequest, Result } from "../contract.ts";
import { dayInterval } from "../decisions/day-interval.ts";
import { done, refused } from "../failures.ts";
import { figureProblem } from "./figure-problem.ts";

type Part<K extends "casualty" | "diplomatic" | "incident"> = NonNullable<ClaimRequest[K]>;
type Telling<R, C> = { request: R; base: C | null; said: Said };

/** Who says it, and the words it stands on. */
export type Said = Pick<Claim, "claimant" | "assertedOn" | "zone" | "evidence">;

const NO_EVENT: IncidentMention = {
  kind: "OTHER",
  actors: [],
  actorName: null,
  target: null,
  country: null,
  admin1: null,
  place: null,
  wherePrecision: null,
  date: null,
  dateWording: null,
};

type EventRequest = NonNullable<Part<"incident">["event"]>;

function eventOf({ request, event }: { request: EventRequest | undefined; event: IncidentMention | undefined }) {
  const { date, ...rest } = request ?? {};
  const told = { ...(event ?? NO_EVENT), ...rest };
  const placed = { ...told, wherePrecision: rest.wherePrecision ?? event?.wherePrecision ?? wherePrecision(told) };
  return date === undefined ? placed : { ...placed, date: date && dayInterval(date) };
}

/** UCDP where_prec of what is named, where nobody says. */
function wherePrecision({ place, admin1, country }: IncidentMention): IncidentMention["wherePrecision"] {
  if (place !== null) return 2;
  if (admin1 !== null) return 4;
  return country === null ? null : 6;
}

const FIGURE = {
  type: "casualty",
  quantifier: "EXACT",
  min: null,
  max: null,
  victimClass: "TOTAL",
  nationality: null,
  scope: "INCIDENT",
  derived: false,
  partOf: null,
  statedSuperseded: false,
} as const;

export function toldFigure({ request, base, said }: Telling<Part<"casualty">, CasualtyClaim>): Result<Claim> {
  const { event, ...figure } = request;
  const effect = figure.effect ?? base?.effect;
  if (effect === undefined) return refused("claim.figure", "Say what happened to them.", ["casualty", "effect"]);
  const wording = figure.wording ?? base?.wording ?? said.evidence[0]?.exact ?? "";
  const incident = eventOf({ request: event, event: base?.incident });
  const told: CasualtyClaim = { ...FIGURE, ...base, ...said, ...figure, effect, wording, incident };
  const problem = base === null || changesFigure(request) ? figureProblem(told) : null;
  return problem === null ? done(told) : refused("claim.figure", problem, ["casualty"]);
}

function changesFigure({ quantifier, min, max }: Part<"casualty">): boolean {
  return [quantifier, min, max].some((given) => given !== undefined);
}

const ACT = {
  type: "diplomatic",
  status: "ANNOUNCED",
  actor: null,
  target: null,
  date: null,
  dateWording: null,
  plannedDate: null,
  level: null,
} as const;

export function toldAct({ request, base, said }: Telling<Part<"diplomatic">, DiplomaticClaim>): Result<Claim> {
  const { date, plannedDate, ...rest } = request;
  const act = rest.act ?? base?.act;
  if (act === undefined) return refused("claim.act", "Say which act it is.", ["diplomatic", "act"]);
  const told = { ...ACT, participants: [], ...base, ...said, ...rest, act };
  return done({
    ...told,
    actorNamed: rest.actorNamed ?? base?.actorNamed ?? told.actor !== null,
    date: date === undefined ? told.date : date && dayInterval(date),
    plannedDate: plannedDate === undefined ? told.plannedDate : plannedDate && dayInterval(plannedDate),
  });
}

export function toldHappening({ request, base, said }: Telling<Part<"incident">, IncidentClaim>): Result<Claim> {
  const denied = request.denied ?? base?.denied ?? false;
  const incident = eventOf({ request: request.event, event: base?.incident });
  return done({ type: "incident", ...said, denied, incident });
}

import type { Claim, Claimant, DayInterval, EvidenceSpan, IncidentMention, Zone } from "@demarche/domain";
import type { CasualtyAnswer, DiplomaticAnswer, IncidentAnswer } from "../answer/answer-shape.ts";
import type { Bounds } from "./stated-bounds.ts";

type Anchor = { evidence: EvidenceSpan; zone: Zone };

function base({ answer, anchor }: { answer: { claimant: CasualtyAnswer["claimant"] }; anchor: Anchor }) {
  return { claimant: claimantOf(answer.claimant), assertedOn: null, zone: anchor.zone, evidence: [anchor.evidence] };
}

/** A claimant of no kind is the document's own voice. */
function claimantOf(claimant: CasualtyAnswer["claimant"]): Claimant | null {
  if (claimant === null || claimant.kind === "UNATTRIBUTED") return null;
  return { name: claimant.name.trim(), kind: claimant.kind, party: claimant.party, via: null };
}

function incidentOf(answer: CasualtyAnswer["incident"]): IncidentMention {
  const { kind, actors, country } = answer;
  return {
    kind,
    actors: [...new Set(actors)],
    actorName: answer.actorName?.trim() ?? null,
    target: answer.target?.trim() ?? null,
    country,
    admin1: null,
    place: answer.place?.trim() ?? null,
    wherePrecision: null,
    date: daysOf(answer.date),
    dateWording: null,
  };
}

function daysOf(days: DayInterval | null): DayInterval | null {
  return days && { start: days.start, end: days.end, precision: days.precision };
}

/** `partOf` still counts in the answer's own list. */
export function toCasualty(input: { answer: CasualtyAnswer; bounds: Bounds; anchor: Anchor }): Claim {
  const { answer, bounds } = input;
  const { effect, quantifier, wording, victimClass, nationality, scope, partOf, superseded } = answer;
  return {
    type: "casualty",
    ...base(input),
    ...{ effect, quantifier, ...bounds, wording, victimClass, nationality, scope, partOf },
    derived: false,
    statedSuperseded: superseded,
    incident: incidentOf(answer.incident),
  };
}

export function toDiplomatic(input: { answer: DiplomaticAnswer; anchor: Anchor }): Claim {
  const { act, status, actor, target, actorNamed, date, plannedDate } = input.answer;
  return {
    type: "diplomatic",
    ...base(input),
    ...{ act, status, actor, target, actorNamed },
    date: daysOf(date),
    dateWording: null,
    plannedDate: daysOf(plannedDate),
    participants: [],
    level: null,
  };
}

export function toIncident(input: { answer: IncidentAnswer; anchor: Anchor }): Claim {
  const { denied, incident } = input.answer;
  return { type: "incident", ...base(input), denied, incident: incidentOf(incident) };
}

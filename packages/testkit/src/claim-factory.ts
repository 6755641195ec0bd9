import type { CasualtyClaim, DiplomaticClaim, EvidenceSpan, IncidentMention } from "@demarche/domain";

const CONTEXT = 32;

/** The span of the first place where `exact` stands in the text. Throws where it stands nowhere. */
export function spanOf({ text, exact }: { text: string; exact: string }): EvidenceSpan {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`"${exact}" does not stand in the text`);
  const end = start + exact.length;
  return {
    start,
    end,
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

export function incidentMention(changes: Partial<IncidentMention> = {}): IncidentMention {
  return {
    kind: "AIR_DRONE_STRIKE",
    actors: ["KEN"],
    actorName: "Kenya",
    target: null,
    country: "UGA",
    admin1: null,
    place: null,
    wherePrecision: 6,
    date: { start: "2024-01-10", end: "2024-01-10", precision: 1 },
    dateWording: null,
    ...changes,
  };
}

/** `exact` must stand in `text` and hold the figure. */
export function casualtyClaim(options: { text: string; exact: string } & Partial<CasualtyClaim>): CasualtyClaim {
  const { text, exact, ...changes } = options;
  return {
    type: "casualty",
    claimant: null,
    assertedOn: null,
    zone: "BODY",
    evidence: [spanOf({ text, exact })],
    effect: "KILLED",
    quantifier: "EXACT",
    min: 4,
    max: 4,
    wording: exact,
    victimClass: "TOTAL",
    nationality: null,
    scope: "INCIDENT",
    derived: false,
    partOf: null,
    statedSuperseded: false,
    incident: incidentMention(),
    ...changes,
  };
}

/** `exact` must stand in `text`. */
export function diplomaticClaim(options: { text: string; exact: string } & Partial<DiplomaticClaim>): DiplomaticClaim {
  const { text, exact, ...changes } = options;
  return {
    type: "diplomatic",
    claimant: null,
    assertedOn: null,
    zone: "BODY",
    evidence: [spanOf({ text, exact })],
    act: "AMBASSADOR_RECALLED",
    status: "ANNOUNCED",
    actor: "UGA",
    target: "KEN",
    actorNamed: true,
    date: { start: "2024-01-11", end: "2024-01-11", precision: 1 },
    dateWording: null,
    plannedDate: null,
    participants: [],
    level: null,
    ...changes,
  };
}

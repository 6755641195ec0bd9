import type { IncidentClaim } from "@demarche/domain";
import type { Attribution } from "../claimants/attribution.ts";
import { claimantAt } from "../claimants/claimant-at.ts";
import { evidenceSpan } from "../foundation/evidence.ts";
import { flat } from "../foundation/flat.ts";
import type { PreparedText } from "../foundation/prepared-text.ts";
import { zoneAt } from "../foundation/zone-at.ts";
import { compatible } from "./compatible.ts";
import type { Event } from "./event.ts";
import { fill } from "./fill.ts";
import type { EventIndex } from "./resolve.ts";

type Input = { prepared: PreparedText; attributions: Attribution[][]; events: EventIndex };

/** An event is a claim of its own where the text says who did it and where, or when and where. */
function isTold({ mention, unreal, denied, broad }: Event): boolean {
  if ((unreal && !denied) || broad || mention.kind === "ARREST") return false;
  if (mention.actors.length > 1 && mention.kind !== "ARMED_CLASH") return false;
  const actor = mention.actors.length > 0 || mention.actorName !== null;
  const dated = mention.date !== null && mention.date.precision <= 2;
  return mention.country !== null && (actor || dated);
}

function toClaim(input: Input, event: Event): IncidentClaim {
  const { prepared, attributions } = input;
  const sentence = prepared.sentences[event.sentence];
  const start = sentence?.tokens[event.from]?.start ?? 0;
  const end = sentence?.tokens[event.to - 1]?.end ?? start;
  const said = sentence ? claimantAt({ prepared, attributions, sentence, token: event.from }) : null;
  return {
    type: "incident",
    denied: event.denied,
    claimant: said?.claimant ?? null,
    assertedOn: said?.assertedOn ?? null,
    zone: zoneAt(prepared.zones, start),
    evidence: [
      sentence
        ? evidenceSpan({ text: prepared.text, start: sentence.start, end: Math.max(end, sentence.end) })
        : evidenceSpan({ text: prepared.text, start, end }),
    ],
    incident: event.mention,
  };
}

const sameVoice = (a: IncidentClaim, b: IncidentClaim): boolean =>
  a.denied === b.denied && (a.claimant?.name ?? null) === (b.claimant?.name ?? null);

/** Earlier tellings that a new one is compared with. */
const MOST_EVENTS = 120;
const MOST_SPANS = 40;

/** Tellings of one event by one voice become one claim with several spans. */
function collapse(claims: IncidentClaim[]): IncidentClaim[] {
  const kept: IncidentClaim[] = [];
  for (const claim of claims) {
    const from = Math.max(0, kept.length - MOST_EVENTS);
    const near = kept
      .slice(from)
      .findIndex(
        (other) => sameVoice(other, claim) && compatible(other.incident, claim.incident) && !splits(other, claim),
      );
    const at = near < 0 ? -1 : from + near;
    const before = kept[at];
    if (before)
      kept[at] = { ...before, incident: fill(before.incident, claim.incident), evidence: spans(before, claim) };
    else kept.push(claim);
  }
  return kept;
}

/** Two different day wordings stay two readings of the date (R17). */
function splits(a: IncidentClaim, b: IncidentClaim): boolean {
  return a.incident.date !== null && b.incident.date !== null && a.incident.date.start !== b.incident.date.start;
}

function spans(a: IncidentClaim, b: IncidentClaim): IncidentClaim["evidence"] {
  if (a.evidence.length >= MOST_SPANS) return a.evidence;
  const own = new Set(a.evidence.map((span) => span.start));
  return [...a.evidence, ...b.evidence.filter((span) => !own.has(span.start))];
}

/** That strikes, attacks and clashes took place, or are denied to have, with or without figures. */
export function extractIncidents(input: Input): IncidentClaim[] {
  return collapse(
    flat(input.events)
      .filter(isTold)
      .map((event) => toClaim(input, event)),
  );
}

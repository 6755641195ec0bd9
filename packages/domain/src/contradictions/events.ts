import { countryName } from "../countries/country-name.ts";
import { daysText } from "../coverage/value-text.ts";
import { daysIntersect } from "../dates/days.ts";
import { denies, rivalActors, standingOnActors, standingOnOccurrence } from "../incidents/rival-actors.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { claimantIdentity } from "../tallies/claimant-identity.ts";
import type { ContradictionView } from "../views/coverage-view.ts";
import type { DatedFact, IncidentView } from "../views/incident-view.ts";
import { contradictionOf, openOrSuperseded, type Side, type Subject } from "./contradiction.ts";
import { ofPlaces } from "./places.ts";

type Covered = { incident: IncidentView; claims: readonly KnownClaim[] };

/** Contradictions about an incident's day, place, acting side and occurrence (R23). */
export function eventContradictions({ incident, claims }: Covered): ContradictionView[] {
  const day = { ...subjectOf(incident), kind: "DATE" as const, subject: `${incident.title}: day` };
  const found = [
    ofDates({ subject: day, date: incident.date, claims }),
    ofPlaces({ incident, claims }),
    ofActors({ incident, claims }),
    ofDenial({ incident, claims }),
  ];
  return found.filter((one) => one !== null);
}

function subjectOf({ id }: IncidentView) {
  return { about: id, incidentId: id, missionId: null };
}

/** Readings of a date of which two share no day; readings that R7 sets aside are shown and marked. */
export function ofDates(input: {
  subject: Subject;
  date: DatedFact;
  claims: readonly KnownClaim[];
}): ContradictionView | null {
  const { subject, date, claims } = input;
  const apart = date.readings.some((a) => date.readings.some((b) => !daysIntersect(a, b)));
  if (!apart) return null;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const sides = date.readings.map((reading) => ({
    value: daysText(reading),
    claims: reading.claimIds.flatMap((id) => byId.get(id) ?? []),
  }));
  return contradictionOf({ subject, sides });
}

function ofActors({ incident, claims }: Covered): ContradictionView | null {
  const subject = { ...subjectOf(incident), kind: "ACTOR" as const, subject: `${incident.title}: acting side` };
  const sidesOf = (told: readonly KnownClaim[]) =>
    rivalActors(told).map(([codes, by]) => ({ value: codes.map(countryName).join(" and "), claims: by }));
  return openOrSuperseded({ subject, now: sidesOf(standingOnActors(claims)), ever: sidesOf(claims) });
}

function ofDenial({ incident, claims }: Covered): ContradictionView | null {
  const subject = { ...subjectOf(incident), kind: "OCCURRENCE" as const, subject: incident.title };
  const sidesOf = (told: readonly KnownClaim[]) => [
    { value: "took place", claims: told.some(denies) ? told.filter((claim) => !denies(claim)) : [] },
    ...deniedBy(told.filter(denies)),
  ];
  return openOrSuperseded({ subject, now: sidesOf(standingOnOccurrence(claims)), ever: sidesOf(claims) });
}

/** Denials by who denies: "denied by Peru". */
function deniedBy(denials: readonly KnownClaim[]): Side[] {
  const voices = groupBy(denials, ({ claim }) => claimantIdentity(claim.claimant).name);
  return [...voices].map(([name, claims]) => {
    const unnamed = claims.every(({ claim }) => claim.claimant === null);
    return { value: unnamed ? "denied" : `denied by ${name}`, claims };
  });
}

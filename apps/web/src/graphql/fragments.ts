import { graphql } from "./tada.ts";

export const claimFields = graphql(`
  fragment ClaimFields on Claim {
    id
    kind
    zone
    publishedAt
    credibility
    claimant { name kind party }
    evidence { start end exact prefix suffix sentence { text markStart markEnd } }
    document { id title publishedAt flags source { id name grade } }
  }
`);

export const reasonedFields = graphql(
  `
  fragment ReasonedFields on ReasonedClaim {
    rule
    reason
    claim { ...ClaimFields }
  }
`,
  [claimFields],
);

export const datedFields = graphql(`
  fragment DatedFields on DatedFact {
    start
    end
    precision
    disputed
    readings { start end precision documents origins excluded }
  }
`);

export const incidentFields = graphql(
  `
  fragment IncidentFields on Incident {
    id
    kind
    title
    grade
    inScope
    actors { name iso3 }
    date { ...DatedFields }
  }
`,
  [datedFields],
);

export const tallyFields = graphql(`
  fragment TallyFields on Tally {
    effect
    low
    best
    high
    open
    disputed
    badge
    rule
    because
    incidentsWithoutFigure
    incidentsWithDeaths
    byClaimant { low best high open disputed excluded claimant { id name kind party } }
    byClass { low best high open victimClass }
  }
`);

export const missionFields = graphql(
  `
  fragment MissionFields on Mission {
    id
    sending { iso3 name }
    receiving { iso3 name }
    status
    since { ...DatedFields }
    level
    levelInferred
    disputed
    claims { id document { id } }
    overlays {
      act
      status
      overdue
      date { start end precision }
      plannedDate
      claims { id }
    }
    reported { act reason claimants { id name } claims { id document { id } } }
    timeline { from to status inferred disputed }
  }
`,
  [datedFields],
);

export const actFields = graphql(
  `
  fragment ActFields on DiplomaticAct {
    id
    type
    status
    actor { iso3 name }
    target { iso3 name }
    date { ...DatedFields }
    plannedDate
    participants
    cameo
    plover
    disputed
    excluded
    claims(first: 100) { totalCount nodes { id document { id } } }
  }
`,
  [datedFields],
);

export const contradictionFields = graphql(`
  fragment ContradictionFields on Contradiction {
    id
    kind
    state
    subject
    members { value documents excluded claims { id } }
  }
`);

/** What a claim asserts, by its kind. */
export const assertedFields = graphql(`
  fragment AssertedFields on Claim {
    __typename
    ... on CasualtyClaim {
      effect
      wording
      quantifier
      victimClass
      min
      max
      derived
      partOf { id }
      nationality { name }
      incident { id title }
    }
    ... on DiplomaticClaim { act status actor { name } target { name } date { start end precision } }
    ... on IncidentClaim { denied mention { kind actorName } placed: incident { id title } }
  }
`);

/** What the table of known answers asks of one crisis, at the end of its last day. */
export const KNOWN_ANSWERS = /* GraphQL */ `
  fragment Figures on ReportedRange { low best high open }
  fragment Row on Tally {
    ...Figures
    badge
    byClaimant { ...Figures excluded claimant { name kind party } }
    explanation { excluded { rule claim { evidence { exact } ... on CasualtyClaim { victimClass } } } }
  }
  query KnownAnswers($slug: String!, $asOf: DateTime!, $strikes: [IncidentKind!]) {
    crisis(slug: $slug, asOf: $asOf) {
      incidents(first: 100) {
        nodes {
          id title kind inScope
          actors { iso3 name }
          place { country admin1 }
          date { start end disputed readings { start end excluded } }
          killed: tally(effect: KILLED) { ...Row byClass { ...Figures victimClass } }
          injured: tally(effect: INJURED) { ...Row }
        }
      }
      strikes: tally(effect: KILLED, kinds: $strikes) { ...Figures }
      aggregateChecks(effect: KILLED) { state remainder sum { ...Figures } claim { ... on CasualtyClaim { min quantifier } } }
      missions {
        sending { iso3 } receiving { iso3 } status level levelInferred disputed
        since { start }
        overlays { act status date { start } plannedDate overdue }
        reported { act reason }
        timeline { from to status inferred }
      }
      acts(first: 100) { nodes { type status excluded actor { iso3 } target { iso3 } date { start } } }
      coverage { origins { name documents { source { name } } } }
    }
  }
`;

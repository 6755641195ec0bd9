import {
  actFields,
  contradictionFields,
  incidentFields,
  missionFields,
  reasonedFields,
  tallyFields,
} from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";

export const overviewQuery = graphql(
  `
  query Overview($slug: String!, $asOf: DateTime, $clock: Clock) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      asOf
      startsOn
      endsOn
      summary
      parties { iso3 name }
      killed: tally(effect: KILLED) { ...TallyFields }
      strikes: tally(effect: KILLED, kinds: [AIR_DRONE_STRIKE, SHELLING_ARTILLERY_MISSILE_ATTACK]) { ...TallyFields }
      injured: tally(effect: INJURED) { ...TallyFields }
      incidents(first: 100, inScope: true) {
        nodes {
          ...IncidentFields
          tally(effect: KILLED) { ...TallyFields explanation { supporting { ...ReasonedFields } } }
        }
      }
      missions { ...MissionFields }
      acts(first: 100) { nodes { ...ActFields } }
      contradictions(state: OPEN) { ...ContradictionFields }
      aggregateChecks(effect: KILLED) {
        state
        remainder
        sum { low best high open }
        incidents { id }
        claim { id document { source { id } } ... on CasualtyClaim { wording } }
      }
      documents(first: 100) { nodes { publishedAt retrievedAt flags source { id } } }
      coverage {
        origins { name }
        sources { documents source { id name grade } origins { name } }
        facts {
          id
          fact
          best
          outlets
          origins
          cells { value differs superseded excluded source { id } claims { id } }
          silent { source { id } }
          incident { id title }
          mission { id sending { name } receiving { name } }
        }
      }
    }
  }
`,
  [actFields, contradictionFields, incidentFields, missionFields, reasonedFields, tallyFields],
);

export type Overview = NonNullable<ResultOf<typeof overviewQuery>["crisis"]>;

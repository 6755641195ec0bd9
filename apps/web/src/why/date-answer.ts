import type { Place } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { ask } from "../graphql/ask.ts";
import { claimFields } from "../graphql/fragments.ts";
import { graphql } from "../graphql/tada.ts";
import { spanInWords } from "../words/dates.ts";
import { count } from "../words/figures.ts";
import { type Answer, filled, group } from "./answer.ts";

const dateQuery = graphql(
  `
  query DateWhy($slug: String!, $asOf: DateTime, $clock: Clock, $incident: ID!) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      incident(id: $incident) {
        title
        date {
          start
          end
          precision
          disputed
          readings { start end precision documents origins excluded claims { ...ClaimFields } }
        }
        claims(first: 100) { nodes { ...ClaimFields } }
      }
    }
  }
`,
  [claimFields],
);

/** When an incident happened: the best date, and every reading of it (R17). */
export async function dateAnswer({ place, incident: id }: { place: Place; incident: string }): Promise<Answer | null> {
  const { crisis } = await ask(dateQuery, { slug: place.slug, ...momentVariables(place.moment), incident: id });
  const incident = crisis?.incident;
  if (!incident) return null;
  const { date } = incident;
  const readings = date.readings.map((reading) =>
    group({
      heading: spanInWords(reading),
      remark: `${count(reading.documents, "document")}, ${count(reading.origins, "origin")}${reading.excluded ? "; set aside" : ""}.`,
      aside: reading.excluded,
      items: reading.claims.map((claim) => ({ claim })),
    }),
  );
  const undated = group({
    heading: "Told without a date",
    items: incident.claims.nodes.map((claim) => ({ claim })),
  });
  return {
    title: date.start ? `Why ${spanInWords(date)}?` : "Why is the date unknown?",
    about: `${incident.title}. ${date.disputed ? "The date is disputed." : "No counted reading excludes another."}`,
    because:
      "The date with the most independent origins, then the most documents, then the most precise, then the earliest published.",
    rule: "R17",
    parts: [],
    groups: filled(readings.length > 0 ? readings : [undated]),
  };
}

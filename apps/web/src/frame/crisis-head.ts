import { notFound } from "next/navigation";
import type { Place } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { ask } from "../graphql/ask.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";

/** What every page of a crisis shows around its own content; ticks are of now, whatever the moment. */
const headQuery = graphql(`
  query CrisisHead($slug: String!, $asOf: DateTime, $clock: Clock) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      slug
      title
      summary
      startsOn
      endsOn
      asOf
      parties { iso3 name }
      head { position hash }
      documents(first: 100) { totalCount nodes { id publishedAt retrievedAt recordedAt } }
    }
    now: crisis(slug: $slug) {
      incidents(first: 100, inScope: true) { nodes { date { start } } }
    }
  }
`);

export type CrisisHead = NonNullable<ResultOf<typeof headQuery>["crisis"]> & { eventDays: (string | null)[] };

/** The crisis of an address; answers "not found" where there is none. Asked once a page. */
export async function crisisHead(place: Place): Promise<CrisisHead> {
  const { crisis, now } = await ask(headQuery, { slug: place.slug, ...momentVariables(place.moment) });
  if (!crisis) notFound();
  return { ...crisis, eventDays: now?.incidents.nodes.map((incident) => incident.date.start) ?? [] };
}

import type { Place } from "../address/href.ts";
import { ask } from "../graphql/ask.ts";
import { graphql } from "../graphql/tada.ts";
import { STRIKE_KINDS } from "../words/labels.ts";
import type { Step } from "./steps.ts";

const MOST = 40;

/** Days on which the toll may have changed: those of documents, up to the moment; thinned out where there are many. */
export function daysToAsk({ published, until }: { published: (string | null)[]; until: string | null }): string[] {
  const days = [...new Set(published.flatMap((iso) => (iso ? [iso.slice(0, 10)] : [])))].sort();
  const known = until === null ? days : days.filter((day) => day <= until.slice(0, 10));
  const every = Math.ceil(known.length / MOST);
  return known.filter((_, index) => index % Math.max(1, every) === 0 || index === known.length - 1);
}

const tollStepsQuery = graphql(`
  query TollSteps($slug: String!, $days: [DateTime!]!, $clock: Clock, $kinds: [IncidentKind!]) {
    crisis(slug: $slug) { tallies(moments: $days, effect: KILLED, kinds: $kinds, clock: $clock) { low best high open } }
  }
`);

type Asked = { place: Place; days: string[]; kinds: "strikes" | null };

/** The toll as it was known at the end of each day (R16). */
export async function tollSteps({ place, days, kinds }: Asked): Promise<Step[]> {
  if (days.length === 0) return [];
  const variables = {
    slug: place.slug,
    clock: place.moment.clock,
    kinds: kinds === "strikes" ? [...STRIKE_KINDS] : null,
  };
  const { crisis } = await ask(tollStepsQuery, { days, ...variables });
  return days.flatMap((day, index) => {
    const range = crisis?.tallies[index];
    return range ? [{ day, range }] : [];
  });
}

import type { Place } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { ask } from "../graphql/ask.ts";
import { claimFields, datedFields } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";
import { spanInWords } from "../words/dates.ts";
import { count } from "../words/figures.ts";
import { actStatusWord, actWord, capital } from "../words/labels.ts";
import { type Answer, filled, group } from "./answer.ts";

const actQuery = graphql(
  `
  query ActWhy($slug: String!, $asOf: DateTime, $clock: Clock) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      acts(first: 100) {
        nodes {
          id
          type
          status
          excluded
          actor { name }
          target { name }
          participants
          cameo
          plover
          date { ...DatedFields }
          claims(first: 100) { nodes { ...ClaimFields } }
        }
      }
    }
  }
`,
  [claimFields, datedFields],
);

type Act = NonNullable<ResultOf<typeof actQuery>["crisis"]>["acts"]["nodes"][number];

function about(act: Act): string {
  const sides = [act.actor?.name ?? "actor unknown", act.target?.name].filter(Boolean).join(" → ");
  const people = act.participants.length > 0 ? ` With ${act.participants.join(", ")}.` : "";
  return `${sides}, ${spanInWords(act.date)}, ${actStatusWord(act.status)}.${people}`;
}

function because(act: Act): string {
  const codes = [act.cameo && `CAMEO ${act.cameo}`, act.plover && `PLOVER ${act.plover}`].filter(Boolean).join(", ");
  const told = `One act, told in ${count(act.claims.nodes.length, "claim")}, is counted once.`;
  return codes ? `${told} ${codes}.` : told;
}

/** One act, however often told, and every sentence that tells it. */
export async function actAnswer({ place, id }: { place: Place; id: string }): Promise<Answer | null> {
  const { crisis } = await ask(actQuery, { slug: place.slug, ...momentVariables(place.moment) });
  const act = crisis?.acts.nodes.find((candidate) => candidate.id === id);
  if (!act) return null;
  return {
    title: capital(actWord(act.type)),
    about: about(act),
    because: because(act),
    rule: act.excluded ? "R7" : "R18",
    parts: [],
    groups: filled([
      group({
        heading: act.excluded ? "Told only by what is set aside" : "Told in these words",
        aside: act.excluded,
        items: act.claims.nodes.map((claim) => ({ claim })),
      }),
    ]),
  };
}

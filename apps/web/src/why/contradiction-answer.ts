import type { Place } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { membersInOrder } from "../disputes/dispute.ts";
import { ask } from "../graphql/ask.ts";
import { claimFields } from "../graphql/fragments.ts";
import { graphql } from "../graphql/tada.ts";
import { count } from "../words/figures.ts";
import { capital, contradictionWord } from "../words/labels.ts";
import { type Answer, filled, group } from "./answer.ts";

const contradictionQuery = graphql(
  `
  query ContradictionWhy($slug: String!, $asOf: DateTime, $clock: Clock) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      contradictions {
        id
        kind
        state
        subject
        resolution { author reason at }
        members { value documents excluded claims { ...ClaimFields } }
      }
    }
  }
`,
  [claimFields],
);

/** One dispute: its rival values, each with its sentences (R23). */
export async function contradictionAnswer({ place, id }: { place: Place; id: string }): Promise<Answer | null> {
  const { crisis } = await ask(contradictionQuery, { slug: place.slug, ...momentVariables(place.moment) });
  const found = crisis?.contradictions.find((candidate) => candidate.id === id);
  if (!found) return null;
  const { resolution } = found;
  return {
    title: capital(found.subject),
    about: `A contradiction about the ${contradictionWord(found.kind)}, ${found.state.toLowerCase()}.`,
    because: resolution ? `Resolved by ${resolution.author}: ${resolution.reason}` : null,
    rule: "R23",
    parts: [],
    groups: filled(
      membersInOrder(found.members).map((member) =>
        group({
          heading: member.value,
          remark: `${count(member.documents, "document")}${member.excluded ? ", set aside" : ""}.`,
          aside: member.excluded,
          items: member.claims.map((claim) => ({ claim })),
        }),
      ),
    ),
  };
}

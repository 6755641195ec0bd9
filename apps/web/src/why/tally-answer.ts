import { type Place, type Question, whyHref } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { ask } from "../graphql/ask.ts";
import { reasonedFields, tallyFields } from "../graphql/fragments.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql/tada.ts";
import { agreement, figure, reportedRange } from "../words/figures.ts";
import { effectWord, STRIKE_KINDS } from "../words/labels.ts";
import { type Answer, filled, type Group, group, reasonedItems } from "./answer.ts";

const explainedFields = graphql(
  `
  fragment ExplainedFields on Tally {
    ...TallyFields
    explanation {
      supporting { ...ReasonedFields }
      compatible { ...ReasonedFields }
      contradicting { ...ReasonedFields }
      superseded { ...ReasonedFields }
      excluded { ...ReasonedFields }
    }
    byIncident { low best high open incident { id title } }
    sayings: byClaimant {
      claimant { id name }
      low best high open excluded
      current { ...ReasonedFields }
      history { ...ReasonedFields }
    }
  }
`,
  [reasonedFields, tallyFields],
);

const incidentTallyQuery = graphql(
  `
  query IncidentTally($slug: String!, $asOf: DateTime, $clock: Clock, $incident: ID!, $effect: CasualtyEffect!) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      incident(id: $incident) { title tally(effect: $effect) { ...ExplainedFields } }
    }
  }
`,
  [explainedFields],
);

const crisisTallyQuery = graphql(
  `
  query CrisisTally($slug: String!, $asOf: DateTime, $clock: Clock, $kinds: [IncidentKind!], $effect: CasualtyEffect!) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      title
      tally(effect: $effect, kinds: $kinds) { ...ExplainedFields }
    }
  }
`,
  [explainedFields],
);

type Tally = NonNullable<ResultOf<typeof crisisTallyQuery>["crisis"]>["tally"];
type TallyQuestion = Extract<Question, { of: "tally" }>;
type Effect = VariablesOf<typeof crisisTallyQuery>["effect"];
type Asked = { place: Place; question: TallyQuestion };

/** The five ways in which a claim can bear on a figure (R28). */
function groupsOf({ explanation }: Tally): Group[] {
  return filled([
    group({
      heading: "Supporting",
      remark: "These claims give the figure.",
      items: reasonedItems(explanation.supporting),
    }),
    group({
      heading: "Compatible",
      remark: "They allow it without giving it.",
      items: reasonedItems(explanation.compatible),
    }),
    group({
      heading: "Contradicting",
      remark: "They cannot be true with it.",
      items: reasonedItems(explanation.contradicting),
    }),
    group({
      heading: "Superseded",
      remark: "The claimant replaced them.",
      items: reasonedItems(explanation.superseded),
    }),
    group({
      heading: "Set aside",
      remark: "Shown, and counted nowhere.",
      aside: true,
      items: reasonedItems(explanation.excluded),
    }),
  ]);
}

function partsOf({ place, question, tally }: Asked & { tally: Tally }): Answer["parts"] {
  return tally.byIncident.map((part) => ({
    text: part.incident.title,
    figure: figure(part),
    href: whyHref({ place, question: { of: "tally", effect: question.effect, incident: part.incident.id } }),
  }));
}

function wholeAnswer({ place, question, tally, about }: Asked & { tally: Tally; about: string }): Answer {
  return {
    title: `Why ${figure(tally)}?`,
    about: `${about}: ${effectWord(question.effect)}. ${capitalised(agreement(tally))}; ${reportedRange(tally)}.`,
    because: tally.because,
    rule: tally.rule,
    parts: partsOf({ place, question, tally }),
    groups: groupsOf(tally),
  };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Only what one claimant says (R8). */
function claimantAnswer({ question, tally, about }: Asked & { tally: Tally; about: string }): Answer | null {
  const row = tally.sayings.find((candidate) => candidate.claimant.id === question.claimant);
  if (!row) return null;
  return {
    title: `${row.claimant.name}: ${figure(row)}`,
    about: `${about}: ${effectWord(question.effect)}, according to ${row.claimant.name}. ${capitalised(reportedRange(row))}.`,
    because: row.excluded
      ? "Every claim of this claimant is set aside (R7); the figure shows what was set aside."
      : null,
    rule: "R8",
    parts: [],
    groups: filled([
      group({ heading: "In force", aside: row.excluded, items: reasonedItems(row.current) }),
      group({ heading: "Earlier, or set aside", aside: true, items: reasonedItems(row.history) }),
    ]),
  };
}

async function askTally({ place, question }: Asked): Promise<{ tally: Tally; about: string } | null> {
  const at = { slug: place.slug, ...momentVariables(place.moment), effect: question.effect as Effect };
  if (question.incident) {
    const { crisis } = await ask(incidentTallyQuery, { ...at, incident: question.incident });
    return crisis?.incident ? { tally: crisis.incident.tally, about: crisis.incident.title } : null;
  }
  const kinds = question.kinds === "strikes" ? [...STRIKE_KINDS] : null;
  const { crisis } = await ask(crisisTallyQuery, { ...at, kinds });
  if (!crisis) return null;
  return { tally: crisis.tally, about: question.kinds === "strikes" ? `${crisis.title}, strikes` : crisis.title };
}

/** Why this many? Null where the incident or claimant is not known at the moment. */
export async function tallyAnswer(asked: Asked): Promise<Answer | null> {
  const found = await askTally(asked);
  if (!found) return null;
  return asked.question.claimant ? claimantAnswer({ ...asked, ...found }) : wholeAnswer({ ...asked, ...found });
}

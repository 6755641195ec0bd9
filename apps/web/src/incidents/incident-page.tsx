import { notFound } from "next/navigation";
import { type Place, whyHref } from "../address/href.ts";
import { momentVariables, NOW } from "../address/moment.ts";
import { WhoSaysWhat } from "../claimants/who-says-what.tsx";
import { claimInWords, statementsOf } from "../evidence/claim-in-words.ts";
import { SentenceList } from "../evidence/sentence-list.tsx";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { ask } from "../graphql/ask.ts";
import { assertedFields, claimFields, incidentFields, tallyFields } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";
import { EffectTable } from "../tally/effect-table.tsx";
import { placeInWords } from "../tally/incident-table.tsx";
import { Badge } from "../ui/badge.tsx";
import { Card } from "../ui/card.tsx";
import { Facts } from "../ui/facts.tsx";
import { Figure } from "../ui/figure.tsx";
import page from "../ui/page.module.css";
import { datesInWords, spanInWords } from "../words/dates.ts";
import { count } from "../words/figures.ts";
import { capital, gradeWord, incidentKindWord } from "../words/labels.ts";
import { DateReadings } from "./date-readings.tsx";
import { NotThen } from "./not-then.tsx";

const incidentQuery = graphql(
  `
  query IncidentPage($slug: String!, $asOf: DateTime, $clock: Clock, $id: ID!) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      parties { iso3 name }
      incident(id: $id) {
        ...IncidentFields
        target
        place { name admin1 countryName precision }
        killed: tally(effect: KILLED) { ...TallyFields }
        injured: tally(effect: INJURED) { ...TallyFields }
        missing: tally(effect: MISSING) { ...TallyFields }
        detained: tally(effect: DETAINED) { ...TallyFields }
        displaced: tally(effect: DISPLACED) { ...TallyFields }
        claims(first: 100) { totalCount nodes { ...ClaimFields ...AssertedFields } }
      }
    }
  }
`,
  [assertedFields, claimFields, incidentFields, tallyFields],
);

type Crisis = NonNullable<ResultOf<typeof incidentQuery>["crisis"]>;
type Incident = NonNullable<Crisis["incident"]>;

function When({ place, incident }: { place: Place; incident: Incident }) {
  return (
    <>
      <Figure href={whyHref({ place, question: { of: "date", incident: incident.id } })}>
        {spanInWords(incident.date)}
      </Figure>{" "}
      {incident.date.disputed ? <Badge>date disputed</Badge> : null}
    </>
  );
}

function Facets({ place, incident }: { place: Place; incident: Incident }) {
  return (
    <Card id="facts" title="What is stated">
      <Facts
        facts={[
          ["When", <When key="when" place={place} incident={incident} />],
          ["Where", placeInWords(incident.place)],
          ["By", incident.actors.map((actor) => actor.name).join(", ") || "unknown"],
          ["Aimed at", incident.target ?? "unknown"],
          ["Kind", capital(incidentKindWord(incident.kind))],
          ["Grade", gradeWord(incident.grade)],
          ["Counted", incident.inScope ? "yes, in scope" : "no: kept apart, outside the crisis's scope"],
        ]}
      />
    </Card>
  );
}

function Content({ place, crisis, incident }: { place: Place; crisis: Crisis; incident: Incident }) {
  const told = [incident.killed, incident.injured, incident.missing, incident.detained, incident.displaced];
  const effects = told.filter((tally, index) => index < 2 || tally.byClaimant.length > 0);
  return (
    <div className={page.blocks}>
      <div className={page.columns}>
        <Card id="toll" title="How many">
          <EffectTable place={place} tallies={effects} incident={incident.id} />
        </Card>
        <Facets place={place} incident={incident} />
      </div>
      <DateReadings place={place} incident={incident} />
      {effects
        .filter((tally) => tally.byClaimant.length > 0)
        .map((tally) => (
          <WhoSaysWhat
            key={tally.effect}
            place={place}
            parties={crisis.parties}
            rows={[{ incident, tally }]}
            effect={tally.effect}
          />
        ))}
      <Card
        id="claims"
        title="Every claim of it"
        aside={`${count(incident.claims.totalCount, "claim")}; the parts of a total stand with it`}
      >
        <SentenceList
          place={place}
          items={statementsOf(incident.claims.nodes).map(({ claim }) => ({
            claim,
            note: capital(claimInWords(claim)),
          }))}
        />
      </Card>
    </div>
  );
}

/** Whether the incident is known by now, where it was not at the moment asked for. */
async function isOnRecord(asked: { slug: string; id: string }): Promise<boolean> {
  const { crisis } = await ask(incidentQuery, { ...asked, ...momentVariables(NOW) });
  return crisis?.incident != null;
}

/** One event: how many, when, where, by whom, and every claim of it. */
export async function IncidentPage({ place, id }: { place: Place; id: string }) {
  const { crisis } = await ask(incidentQuery, { slug: place.slug, id, ...momentVariables(place.moment) });
  if (!crisis) notFound();
  const { incident } = crisis;
  if (!incident && !(await isOnRecord({ slug: place.slug, id }))) notFound();
  return (
    <CrisisFrame
      place={place}
      path={`incidents/${encodeURIComponent(id)}`}
      section="casualties"
      title={incident ? datesInWords(incident.title) : "Incident"}
    >
      {incident ? <Content place={place} crisis={crisis} incident={incident} /> : <NotThen what="incident" />}
    </CrisisFrame>
  );
}

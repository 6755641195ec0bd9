import { notFound } from "next/navigation";
import { documentHref, type Place, whyHref } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { ask } from "../graphql/ask.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";
import { NotThen } from "../incidents/not-then.tsx";
import { Badge } from "../ui/badge.tsx";
import { Card } from "../ui/card.tsx";
import { Day } from "../ui/day.tsx";
import { Facts } from "../ui/facts.tsx";
import { Figure } from "../ui/figure.tsx";
import page from "../ui/page.module.css";
import { QuietLink } from "../ui/quiet-link.tsx";
import { datesInWords } from "../words/dates.ts";
import { count } from "../words/figures.ts";
import { flagWord, ownershipWord, sourceGradeWord } from "../words/labels.ts";
import styles from "./source-page.module.css";

const sourceQuery = graphql(`
  query SourceNode($id: ID!) {
    node(id: $id) {
      __typename
      ... on Source { id name ownership grade country { name } gradeHistory { grade reason recordedAt } }
    }
  }
`);

const sourceCoverageQuery = graphql(`
  query SourceCoveragePage($slug: String!, $asOf: DateTime, $clock: Clock) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      coverage {
        sources {
          source { id }
          claims
          origins { name }
          documentList { id title publishedAt flags }
          exclusives { id fact }
          contradicted { id fact best }
          silentOn { id fact }
          firstReports { id fact }
        }
        facts { id fact cells { value differs superseded excluded source { id } } }
      }
    }
  }
`);

type Source = Extract<ResultOf<typeof sourceQuery>["node"], { __typename: "Source" }>;
type Coverage = NonNullable<ResultOf<typeof sourceCoverageQuery>["crisis"]>["coverage"];
type Contribution = Coverage["sources"][number];

function Standing({ source }: { source: Source }) {
  const [first, ...earlier] = [...source.gradeHistory].reverse();
  return (
    <Card id="standing" title="Standing">
      <Facts
        facts={[
          ["Grade", `${source.grade}: ${sourceGradeWord(source.grade)}`],
          ["Why", first ? first.reason : "no grade given: F means unknown, not the worst"],
          ...earlier.map((entry): [string, string] => ["Earlier", `${entry.grade}: ${entry.reason}`]),
          ["Owner", ownershipWord(source.ownership)],
          ["Based in", source.country?.name ?? "unknown"],
        ]}
      />
    </Card>
  );
}

function Texts({ place, contribution }: { place: Place; contribution: Contribution }) {
  return (
    <Card id="texts" title="Its texts" aside={count(contribution.documentList.length, "document")}>
      <ul className={styles.lines}>
        {contribution.documentList.map((document) => (
          <li key={document.id}>
            <QuietLink href={documentHref({ place, id: document.id })}>{document.title ?? "untitled"}</QuietLink>{" "}
            <span className="small mute">
              {document.publishedAt ? <Day iso={document.publishedAt} /> : "publication date unknown"}
            </span>{" "}
            {document.flags.map((flag) => (
              <Badge key={flag} tone="aside">
                {flagWord(flag)}
              </Badge>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type FactName = { id: string; fact: string };
type ListProps = { place: Place; title: string; id: string; facts: FactName[]; source: string | null };

function FactList({ place, title, id, facts, source }: ListProps) {
  return (
    <Card id={id} title={title} aside={count(facts.length, "fact")}>
      {facts.length === 0 ? <p className="mute">none</p> : null}
      <ul className={styles.lines}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <Figure href={whyHref({ place, question: { of: "fact", id: fact.id, source } })}>
              {datesInWords(fact.fact)}
            </Figure>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Given({ place, coverage, source }: { place: Place; coverage: Coverage; source: string }) {
  const rows = coverage.facts.flatMap((fact) =>
    fact.cells.filter((cell) => cell.source.id === source).map((cell) => ({ fact, cell })),
  );
  return (
    <Card id="given" title="What it gives" aside={count(rows.length, "fact")}>
      <ul className={styles.lines}>
        {rows.map(({ fact, cell }) => (
          <li key={fact.id} className={cell.excluded ? "set-aside" : undefined}>
            {datesInWords(fact.fact)}:{" "}
            <Figure href={whyHref({ place, question: { of: "fact", id: fact.id, source } })}>{cell.value}</Figure>{" "}
            {cell.excluded ? <Badge tone="aside">set aside</Badge> : cell.differs ? <Badge>differs</Badge> : null}{" "}
            {cell.superseded ? <Badge tone="plain">superseded</Badge> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** One outlet: how it is graded and why, what it gives, where it differs, what it leaves out. */
export async function SourcePage({ place, id }: { place: Place; id: string }) {
  const [{ node }, { crisis }] = await Promise.all([
    ask(sourceQuery, { id }),
    ask(sourceCoverageQuery, { slug: place.slug, ...momentVariables(place.moment) }),
  ]);
  if (node?.__typename !== "Source" || !crisis) notFound();
  const contribution = crisis.coverage.sources.find((row) => row.source.id === node.id);
  const shared = { place, source: node.id };
  return (
    <CrisisFrame place={place} path={`sources/${encodeURIComponent(id)}`} section="coverage" title={node.name}>
      <div className={page.masonry}>
        <Standing source={node} />
        {contribution ? <Texts place={place} contribution={contribution} /> : <NotThen what="outlet" />}
        {contribution ? (
          <>
            <Given place={place} coverage={crisis.coverage} source={node.id} />
            <FactList {...shared} id="differs" title="Differs on" facts={contribution.contradicted} />
            <FactList {...shared} id="alone" title="Alone in giving" facts={contribution.exclusives} />
            <FactList {...shared} id="first" title="First to give" facts={contribution.firstReports} />
            <FactList
              {...shared}
              source={null}
              id="silent"
              title="Tells of the event, nothing read on"
              facts={contribution.silentOn}
            />
          </>
        ) : null}
      </div>
    </CrisisFrame>
  );
}

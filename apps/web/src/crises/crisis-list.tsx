import { crisisHref, whyHref } from "../address/href.ts";
import { NOW } from "../address/moment.ts";
import { partiesInWords } from "../frame/parties.ts";
import { ask } from "../graphql/ask.ts";
import { graphql, type ResultOf } from "../graphql/tada.ts";
import { Figure } from "../ui/figure.tsx";
import { Notice } from "../ui/notice.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import { dayInWords } from "../words/dates.ts";
import { count, figure, reportedRange } from "../words/figures.ts";
import styles from "./crisis-list.module.css";
import { tollInBrief } from "./toll-in-brief.ts";

const crisesQuery = graphql(`
  query Crises {
    crises(first: 100) {
      nodes {
        slug
        title
        summary
        startsOn
        endsOn
        parties { iso3 name }
        killed: tally(effect: KILLED) { low best high open byIncident { best low open incident { kind } } }
        strikes: tally(effect: KILLED, kinds: [AIR_DRONE_STRIKE, SHELLING_ARTILLERY_MISSILE_ATTACK]) { low best high open }
        incidents(first: 100, inScope: true) { nodes { kind } }
        documents(first: 1) { totalCount }
      }
    }
  }
`);

type CrisisRow = ResultOf<typeof crisesQuery>["crises"]["nodes"][number];

function Crisis({ crisis }: { crisis: CrisisRow }) {
  const place = { slug: crisis.slug, moment: NOW };
  const { tally, kinds, elsewhere } = tollInBrief(crisis);
  return (
    <li className={styles.crisis}>
      <div>
        <p className="small mute">
          {partiesInWords(crisis.parties)} · {dayInWords(crisis.startsOn)} –{" "}
          {crisis.endsOn ? dayInWords(crisis.endsOn) : "open"}
        </p>
        <h2>
          <QuietLink href={crisisHref({ place })}>{crisis.title}</QuietLink>
        </h2>
        {crisis.summary ? <p className={styles.summary}>{crisis.summary}</p> : null}
      </div>
      <p className={styles.toll}>
        <Figure href={whyHref({ place, question: { of: "tally", effect: "KILLED", kinds } })} className={styles.number}>
          {figure(tally)}
        </Figure>{" "}
        {kinds ? "killed in the strikes" : "killed"}
        <span className="small mute">{reportedRange(tally)}</span>
        {elsewhere ? (
          <Figure href={whyHref({ place, question: { of: "tally", effect: "KILLED" } })} className="small">
            {elsewhere}
          </Figure>
        ) : null}
        <QuietLink href={crisisHref({ place, path: "documents" })} className="small">
          {count(crisis.documents.totalCount, "document")}
        </QuietLink>
      </p>
    </li>
  );
}

function NoCrisis() {
  return (
    <Notice title="No crisis yet">
      <p>Load the demonstration, or open a crisis of your own and feed it articles:</p>
      <pre>
        {`npx demarche demo
npx demarche crisis add --slug north-south --title "North and South" --parties IRN,PAK --from 2024-01-15
npx demarche ingest --crisis north-south path/to/articles`}
      </pre>
      <p>Then load this page again.</p>
    </Notice>
  );
}

/** Every crisis on record, newest first. */
export async function CrisisList() {
  const { crises } = await ask(crisesQuery, {});
  return (
    <>
      <header className={styles.head}>
        <h1>Crises</h1>
        <p className="mute">How many, where, by whose act, according to whom: with the sentence behind every figure.</p>
      </header>
      {crises.nodes.length === 0 ? <NoCrisis /> : null}
      <ul className={styles.list}>
        {crises.nodes.map((crisis) => (
          <Crisis key={crisis.slug} crisis={crisis} />
        ))}
      </ul>
    </>
  );
}

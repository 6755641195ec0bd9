import { type Place, sourceHref, whyHref } from "../address/href.ts";
import { Figure } from "../ui/figure.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import styles from "../ui/table.module.css";
import { datesInWords } from "../words/dates.ts";
import { number } from "../words/figures.ts";
import { sourceGradeWord } from "../words/labels.ts";

type FactName = { id: string; fact: string };

export type SourceLine = {
  source: { id: string; name: string; grade: string };
  documents: number;
  claims: number;
  origins: { name: string }[];
  exclusives: FactName[];
  contradicted: FactName[];
  silentOn: FactName[];
  firstReports: FactName[];
};

function Facts({ place, facts, source }: { place: Place; facts: FactName[]; source: string | null }) {
  if (facts.length === 0) return <span className="mute">none</span>;
  return facts.map((fact, index) => (
    <span key={fact.id}>
      {index > 0 ? ", " : ""}
      <Figure href={whyHref({ place, question: { of: "fact", id: fact.id, source } })}>
        {datesInWords(fact.fact)}
      </Figure>
    </span>
  ));
}

function Row({ place, line }: { place: Place; line: SourceLine }) {
  const { source } = line;
  return (
    <tr>
      <th scope="row">
        <QuietLink href={sourceHref({ place, id: source.id })}>{source.name}</QuietLink>
      </th>
      <td>
        {source.grade} <span className="mute">{sourceGradeWord(source.grade)}</span>
      </td>
      <td className={styles.number}>{number(line.documents)}</td>
      <td>{[...new Set(line.origins.map((origin) => origin.name))].join(", ")}</td>
      <td>
        <Facts place={place} facts={line.exclusives} source={source.id} />
      </td>
      <td>
        <Facts place={place} facts={line.contradicted} source={source.id} />
      </td>
      <td>
        <Facts place={place} facts={line.silentOn} source={null} />
      </td>
    </tr>
  );
}

/** One line an outlet: grade, origins, what it alone gives, where it differs, what it leaves out. */
export function SourceTable({ place, sources }: { place: Place; sources: SourceLine[] }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Outlets, scrolls sideways">
      <table className={styles.table}>
        <caption className="visually-hidden">Outlets</caption>
        <thead>
          <tr>
            {["Outlet", "Grade", "Documents", "Origins", "Alone in giving", "Differs on", "Nothing read on"].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {sources.map((line) => (
            <Row key={line.source.id} place={place} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

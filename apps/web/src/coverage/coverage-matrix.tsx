import { Fragment } from "react";
import { crisisHref, type Place, sourceHref, whyHref } from "../address/href.ts";
import { Badge } from "../ui/badge.tsx";
import { Card } from "../ui/card.tsx";
import { Figure } from "../ui/figure.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import { count } from "../words/figures.ts";
import { capital } from "../words/labels.ts";
import {
  borrowedFrom,
  type CellView,
  type CoverageView,
  cellOf,
  type FactGroup,
  type FactView,
  factGroups,
  mostTold,
  type SourceHead,
  type SumView,
} from "./coverage.ts";
import styles from "./coverage-matrix.module.css";

type Props = {
  place: Place;
  coverage: CoverageView;
  sums: SumView[];
  /** Show only so many facts, those told most, and lead to the rest. */
  most?: number;
};
type Column = CoverageView["sources"][number];

function ColumnHead({ place, column, outlets }: { place: Place; column: Column; outlets: SourceHead[] }) {
  const borrowed = borrowedFrom({ column, outlets });
  const marks = [...borrowed, ...(column.source.grade === "E" ? ["set aside"] : [])];
  return (
    <th scope="col">
      <QuietLink href={sourceHref({ place, id: column.source.id })}>{column.source.name}</QuietLink>
      {marks.length > 0 ? <span className={styles.mark}>{marks.join(", ")}</span> : null}
    </th>
  );
}

function Nothing({ kind }: { kind: "silent" | "sum" | "none" }) {
  if (kind === "silent") return <td className={styles.silent}>silent</td>;
  if (kind === "sum") return <td className={styles.silent}>in a sum</td>;
  return (
    <td className={styles.silent}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">nothing of the event was read</span>
    </td>
  );
}

function Value({ place, fact, cell }: { place: Place; fact: FactView; cell: CellView }) {
  const look = cell.excluded ? styles.out : cell.differs ? styles.differs : styles.agrees;
  const said = cell.excluded ? "set aside" : cell.differs ? "differs" : null;
  const href = whyHref({ place, question: { of: "fact", id: fact.id, source: cell.source.id } });
  return (
    <td className={cell.superseded && !cell.excluded ? styles.earlier : look}>
      <Figure href={href}>{cell.value}</Figure>
      {cell.superseded ? <span className={styles.since}>superseded</span> : null}
      {said ? <span className="visually-hidden">, {said}</span> : null}
    </td>
  );
}

type CellProps = { place: Place; fact: FactView; sourceId: string; sums: SumView[] };

function MatrixCell({ place, fact, sourceId, sums }: CellProps) {
  const found = cellOf({ fact, sourceId, sums });
  return found.kind === "value" ? <Value place={place} fact={fact} cell={found.cell} /> : <Nothing kind={found.kind} />;
}

type RowProps = { place: Place; fact: FactGroup["facts"][number]; columns: Column[]; sums: SumView[] };

function Row({ place, fact, columns, sums }: RowProps) {
  const href = whyHref({ place, question: { of: "fact", id: fact.id } });
  return (
    <tr>
      <th scope="row">{capital(fact.short)}</th>
      {columns.map((column) => (
        <MatrixCell key={column.source.id} place={place} fact={fact} sourceId={column.source.id} sums={sums} />
      ))}
      <td className={styles.total}>{fact.best ? <Figure href={href}>{fact.best}</Figure> : "unknown"}</td>
      <td className={styles.total}>
        <Figure href={href}>{count(fact.outlets, "outlet")}</Figure>, {count(fact.origins, "origin")}
      </td>
    </tr>
  );
}

function Legend() {
  return (
    <p className={`small mute ${styles.legend}`}>
      <Badge>differs</Badge> from the best reading · <Badge tone="aside">hatched</Badge> set aside by rule, always shown
      · <b>superseded</b> an earlier figure, replaced since · <b>silent</b> its texts tell of the event, and no claim of
      this fact was read in them · <b>in a sum</b> only within a total over several events · <b>–</b> no claim of the
      event was read in its texts
    </p>
  );
}

/** Rows are facts, columns are outlets, cells are what each gives, in words. Scrolls inside its own box. */
export function CoverageMatrix({ place, coverage, sums, most = Number.POSITIVE_INFINITY }: Props) {
  const columns = coverage.sources;
  const outlets = columns.map((column) => column.source);
  const facts = mostTold({ facts: coverage.facts, most });
  const aside = `${count(columns.length, "outlet")}, ${count(coverage.origins.length, "origin")}`;
  return (
    <Card id="reports" title="Who reports it" aside={aside}>
      <div className={`scroll ${styles.box}`} tabIndex={0} role="region" aria-label="Coverage matrix, scrolls sideways">
        <table className={styles.matrix}>
          <caption className="visually-hidden">What each outlet gives for each fact</caption>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              {columns.map((column) => (
                <ColumnHead key={column.source.id} place={place} column={column} outlets={outlets} />
              ))}
              <th scope="col">Best</th>
              <th scope="col">Told by</th>
            </tr>
          </thead>
          <tbody>
            {factGroups(facts).map((group) => (
              <Fragment key={group.title}>
                <tr>
                  <th colSpan={columns.length + 3} scope="rowgroup" className={styles.group}>
                    {group.title}
                  </th>
                </tr>
                {group.facts.map((fact) => (
                  <Row key={fact.id} place={place} fact={fact} columns={columns} sums={sums} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <Legend />
      {facts.length < coverage.facts.length ? (
        <p className="small">
          <QuietLink href={crisisHref({ place, path: "coverage" })}>All {coverage.facts.length} facts</QuietLink>
        </p>
      ) : null}
    </Card>
  );
}

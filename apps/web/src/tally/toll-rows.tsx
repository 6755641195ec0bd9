import { Fragment } from "react";
import { incidentHref, type Place, whyHref } from "../address/href.ts";
import { toneClass, toneOf } from "../frame/parties.ts";
import { Badge } from "../ui/badge.tsx";
import { Figure } from "../ui/figure.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import { datesInWords, shortSpan } from "../words/dates.ts";
import { figure } from "../words/figures.ts";
import { capital, isStrike } from "../words/labels.ts";
import {
  actingSide,
  claimantsInOrder,
  classesInWords,
  type IncidentSummary,
  type Parties,
  type TallyView,
} from "./tally.ts";
import styles from "./toll-card.module.css";

export type TollRow = { incident: IncidentSummary; tally: TallyView };

/** "Iran 9 · Iranian media 9+ · 1 claimant set aside", each figure a link. */
function ClaimantLine({ place, row }: { place: Place; row: TollRow }) {
  const counted = claimantsInOrder(row.tally.byClaimant).filter((tally) => !tally.excluded);
  const aside = row.tally.byClaimant.filter((tally) => tally.excluded);
  const ask = (claimant: string) =>
    whyHref({ place, question: { of: "tally", effect: row.tally.effect, incident: row.incident.id, claimant } });
  return (
    <span className={styles.who}>
      {[...counted, ...aside].map((tally, index) => (
        <Fragment key={tally.claimant.id}>
          {index > 0 ? " · " : ""}
          <span className={tally.excluded ? "set-aside" : undefined}>
            {capital(tally.claimant.name)} <Figure href={ask(tally.claimant.id)}>{figure(tally)}</Figure>
            {tally.excluded ? ", set aside" : ""}
          </span>
        </Fragment>
      ))}
      {row.tally.byClaimant.length === 0 ? "no claimant gives a figure" : null}
    </span>
  );
}

type RowProps = {
  place: Place;
  parties: Parties;
  row: TollRow /** Told beside a toll of strikes, and no strike. */;
  apart: boolean;
};

function Row({ place, parties, row, apart }: RowProps) {
  const { incident, tally } = row;
  const tone = toneClass(toneOf({ parties, iso3: actingSide(incident) }));
  const title = datesInWords(incident.title);
  const classes = classesInWords(tally.byClass);
  const dateWhy = whyHref({ place, question: { of: "date", incident: incident.id } });
  const why = whyHref({ place, question: { of: "tally", effect: tally.effect, incident: incident.id } });
  return (
    <tr>
      <th scope="row">
        {apart ? <span className="mute">Not a strike: </span> : null}
        <QuietLink href={incidentHref({ place, id: incident.id })}>{title}</QuietLink>
        {title.includes(shortSpan(incident.date)) ? null : (
          <>
            ,{" "}
            <Figure href={dateWhy} className="nowrap">
              {shortSpan(incident.date)}
            </Figure>
          </>
        )}{" "}
        {incident.date.disputed ? <Badge>date disputed</Badge> : null}
        <ClaimantLine place={place} row={row} />
        {classes ? <span className={styles.who}>{classes}</span> : null}
      </th>
      <td className={`${styles.best} ${tally.best === null ? styles.none : tone}`}>
        <Figure href={why}>{figure(tally)}</Figure>
      </td>
    </tr>
  );
}

/** One line an incident: whose act, when, and each claimant's number. */
export function TollRows({ place, parties, rows }: { place: Place; parties: Parties; rows: TollRow[] }) {
  const strikes = rows.some((row) => isStrike(row.incident.kind));
  return (
    <table className={styles.rows}>
      <caption className="visually-hidden">By incident</caption>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.incident.id}
            place={place}
            parties={parties}
            row={row}
            apart={strikes && !isStrike(row.incident.kind)}
          />
        ))}
      </tbody>
    </table>
  );
}

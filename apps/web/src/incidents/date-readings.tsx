import { type Place, whyHref } from "../address/href.ts";
import type { IncidentSummary } from "../tally/tally.ts";
import { Badge } from "../ui/badge.tsx";
import { Card } from "../ui/card.tsx";
import { Figure } from "../ui/figure.tsx";
import styles from "../ui/table.module.css";
import { spanInWords } from "../words/dates.ts";
import { count } from "../words/figures.ts";

type Props = { place: Place; incident: IncidentSummary };

/** A date that several readings give: who says which, what is set aside (R17). */
export function DateReadings({ place, incident }: Props) {
  const { readings } = incident.date;
  if (readings.length < 2) return null;
  const href = whyHref({ place, question: { of: "date", incident: incident.id } });
  return (
    <Card id="dates" title="Which day" aside={incident.date.disputed ? <Badge>disputed</Badge> : "readings agree"}>
      <table className={styles.table}>
        <caption className="visually-hidden">Readings of the date</caption>
        <tbody>
          {readings.map((reading) => (
            <tr
              key={`${reading.start} ${reading.end} ${reading.excluded}`}
              className={reading.excluded ? "set-aside" : undefined}
            >
              <th scope="row">
                <Figure href={href}>{spanInWords(reading)}</Figure>
              </th>
              <td>
                {count(reading.documents, "document")}, {count(reading.origins, "origin")}
              </td>
              <td>{reading.excluded ? "set aside" : reading.start === incident.date.start ? "best" : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

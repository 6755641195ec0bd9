import { incidentHref, type Place, whyHref } from "../address/href.ts";
import { toneClass, toneOf } from "../frame/parties.ts";
import { Badge } from "../ui/badge.tsx";
import { Figure } from "../ui/figure.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import styles from "../ui/table.module.css";
import { datesInWords, spanInWords } from "../words/dates.ts";
import { figure, rangeInWords } from "../words/figures.ts";
import { gradeWord, placePrecisionWord } from "../words/labels.ts";
import { actingSide, type IncidentSummary, type Parties, type TallyView } from "./tally.ts";

export type PlaceView = {
  name: string | null;
  admin1: string | null;
  countryName: string | null;
  precision: number | null;
};

export type IncidentLine = IncidentSummary & { place: PlaceView; killed: TallyView; injured: TallyView };

/** "Busia, KE-04, Kenya (near a known place)": no more precise than what is known. */
export function placeInWords({ name, admin1, countryName, precision }: PlaceView): string {
  const known = [name, admin1, countryName].filter((part) => part !== null);
  if (known.length === 0) return "place unknown";
  return precision === null ? known.join(", ") : `${known.join(", ")} (${placePrecisionWord(String(precision))})`;
}

type CellProps = { place: Place; incident: IncidentLine; tally: TallyView };

function TallyCell({ place, incident, tally }: CellProps) {
  const href = whyHref({ place, question: { of: "tally", effect: tally.effect, incident: incident.id } });
  return (
    <td className={styles.number}>
      <Figure href={href}>{figure(tally)}</Figure>
      {tally.low === tally.high ? null : <span className="mute"> ({rangeInWords(tally)})</span>}
    </td>
  );
}

function Row({ place, parties, incident }: { place: Place; parties: Parties; incident: IncidentLine }) {
  const tone = toneClass(toneOf({ parties, iso3: actingSide(incident) }));
  return (
    <tr>
      <th scope="row">
        <QuietLink href={incidentHref({ place, id: incident.id })} className={tone}>
          {datesInWords(incident.title)}
        </QuietLink>
        <span className={`${styles.narrow} mute`}>
          {placeInWords(incident.place)}; {gradeWord(incident.grade)}
        </span>
      </th>
      <td className={styles.date}>
        <Figure href={whyHref({ place, question: { of: "date", incident: incident.id } })}>
          {spanInWords(incident.date)}
        </Figure>{" "}
        {incident.date.disputed ? <Badge>disputed</Badge> : null}
      </td>
      <td className={styles.wide}>{placeInWords(incident.place)}</td>
      <TallyCell place={place} incident={incident} tally={incident.killed} />
      <TallyCell place={place} incident={incident} tally={incident.injured} />
      <td className={styles.wide}>{gradeWord(incident.grade)}</td>
    </tr>
  );
}

/** Incidents with when, where, how many, and how well it is established. */
export function IncidentTable({
  place,
  parties,
  incidents,
}: {
  place: Place;
  parties: Parties;
  incidents: IncidentLine[];
}) {
  if (incidents.length === 0) return <p className="mute">No incident is known at this moment.</p>;
  return (
    <div className="scroll">
      <table className={styles.table}>
        <caption className="visually-hidden">Incidents</caption>
        <thead>
          <tr>
            <th scope="col">Incident</th>
            <th scope="col">Date</th>
            <th scope="col" className={styles.wide}>
              Place
            </th>
            <th scope="col" className={styles.number}>
              Killed
            </th>
            <th scope="col" className={styles.number}>
              Injured
            </th>
            <th scope="col" className={styles.wide}>
              Grade
            </th>
          </tr>
        </thead>
        <tbody>
          {incidents.map((incident) => (
            <Row key={incident.id} place={place} parties={parties} incident={incident} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

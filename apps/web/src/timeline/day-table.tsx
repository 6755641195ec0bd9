import { incidentHref, type Place, whyHref } from "../address/href.ts";
import { TableBeside } from "../ui/beside.tsx";
import { Figure } from "../ui/figure.tsx";
import styles from "../ui/table.module.css";
import { datesInWords, dayInWords, spanInWords } from "../words/dates.ts";
import { figure } from "../words/figures.ts";
import { actStatusWord, actWord, capital, missionStatusWord } from "../words/labels.ts";
import type { DayByDayData } from "./day-by-day.tsx";
import { changes } from "./steps.ts";
import { tollHref } from "./steps-row.tsx";

type Line = { day: string; when: string; what: string; href: string; kind: string };

const incidentLines = ({ place, data }: { place: Place; data: DayByDayData }): Line[] =>
  data.rows.map(({ incident, tally }) => ({
    day: incident.date.start ?? "9999",
    when: spanInWords(incident.date),
    what: `${datesInWords(incident.title)}: ${figure(tally)} killed`,
    href: incidentHref({ place, id: incident.id }),
    kind: "incident",
  }));

const actLines = ({ place, data }: { place: Place; data: DayByDayData }): Line[] =>
  data.acts.map((act) => ({
    day: act.date.start ?? "9999",
    when: spanInWords(act.date),
    what: [capital(actWord(act.type)), actStatusWord(act.status), act.actor?.name, act.target && `→ ${act.target.name}`]
      .filter(Boolean)
      .join(" · "),
    href: whyHref({ place, question: { of: "act", id: act.id } }),
    kind: act.excluded ? "act, set aside" : "act",
  }));

const missionLines = ({ place, data }: { place: Place; data: DayByDayData }): Line[] =>
  data.missions.flatMap((mission) =>
    mission.timeline
      .filter((period) => period.from !== null)
      .map((period) => ({
        day: period.from ?? "9999",
        when: dayInWords(period.from ?? ""),
        what: `${mission.sending.name} in ${mission.receiving.name}: ${missionStatusWord(period.status)}${
          period.inferred ? ", inferred" : ""
        }`,
        href: whyHref({ place, question: { of: "mission", id: mission.id } }),
        kind: "mission",
      })),
  );

const stepLines = ({ place, data }: { place: Place; data: DayByDayData }): Line[] =>
  changes(data.steps).map((step) => ({
    day: step.day,
    when: dayInWords(step.day),
    what: `${figure(step.range)} killed${data.kinds ? " in the strikes" : ""}, as known`,
    href: tollHref({ place, day: step.day, kinds: data.kinds }),
    kind: "toll",
  }));

/** The timeline as a table, in order of days; what has no known day comes last. */
export function DayTable({ place, data }: { place: Place; data: DayByDayData }) {
  const lines = [incidentLines, actLines, missionLines, stepLines].flatMap((of) => of({ place, data }));
  lines.sort((one, other) => one.day.localeCompare(other.day));
  return (
    <TableBeside>
      <table className={styles.table}>
        <caption>Incidents, acts, missions and the toll, by day</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Kind</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.kind} ${line.href} ${line.what}`}>
              <th scope="row" className="nowrap">
                {line.when}
              </th>
              <td>{line.kind}</td>
              <td>
                <Figure href={line.href}>{line.what}</Figure>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBeside>
  );
}

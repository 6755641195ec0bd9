import Link from "next/link";
import { type Place, whyHref } from "../address/href.ts";
import { toneClass, toneOf } from "../frame/parties.ts";
import { actingSide, type Parties } from "../tally/tally.ts";
import { datesInWords } from "../words/dates.ts";
import styles from "./day-by-day.module.css";
import { type IncidentMark, LANE } from "./layout.ts";

type Props = { place: Place; parties: Parties; marks: IncidentMark[]; y: number };

function Mark({ place, parties, mark, y }: Omit<Props, "marks"> & { mark: IncidentMark }) {
  const tone = toneOf({ parties, iso3: actingSide(mark.incident) });
  const cy = y + mark.lane * LANE.incident + LANE.incident / 2;
  const href = whyHref({ place, question: { of: "tally", effect: "KILLED", incident: mark.incident.id } });
  return (
    <Link href={href} prefetch={false} scroll={false} data-figure className={toneClass(tone)}>
      <title>{datesInWords(mark.incident.title)}</title>
      {mark.to > mark.from ? (
        <line x1={mark.from} x2={mark.to} y1={cy} y2={cy} className={styles.doubt} stroke="currentColor" />
      ) : null}
      <circle cx={mark.cx} cy={cy} r={mark.radius} className={tone === "n" ? styles.hollow : styles.solid} />
      <text x={mark.x} y={cy + 4} textAnchor={mark.anchor} className={mark.to > mark.from ? styles.onLine : undefined}>
        {mark.text}
      </text>
    </Link>
  );
}

/** One mark an incident: its colour the acting side's, its size the best figure, dots where its date is disputed. */
export function IncidentsRow({ place, parties, marks, y }: Props) {
  return (
    <g>
      <text x="0" y={y + LANE.incident / 2 + 4}>
        Incidents
      </text>
      {marks.map((mark) => (
        <Mark key={mark.incident.id} place={place} parties={parties} mark={mark} y={y} />
      ))}
    </g>
  );
}

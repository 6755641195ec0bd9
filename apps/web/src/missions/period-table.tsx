import { type Place, whyHref } from "../address/href.ts";
import { Badge } from "../ui/badge.tsx";
import { Figure } from "../ui/figure.tsx";
import styles from "../ui/table.module.css";
import { dayInWords } from "../words/dates.ts";
import { capital, missionStatusWord } from "../words/labels.ts";
import { begunBy, type MissionSummary } from "./mission.ts";

/** What no text states, and why it stands in the table all the same. */
function PeriodNotes({ mission }: { mission: MissionSummary }) {
  const inferred = mission.timeline.some((period) => period.inferred);
  const unknown = mission.timeline.some((period) => period.status === "UNKNOWN");
  return (
    <>
      {inferred ? (
        <p className="small mute">
          <b>Inferred</b>: no text says so; the next act presupposes it, as a recall does an ambassador in post.
        </p>
      ) : null}
      {unknown ? (
        <p className="small mute">
          <b>Unknown</b>: no counted text tells of an act by the side that could move the ambassador, and what follows
          presupposes none: an ambassador can be barred from returning while in post or while away.
        </p>
      ) : null}
    </>
  );
}

/** "5 Mar 2025", "by 4 Mar 2025" where only the day it was first told is known. */
function fromInWords({ timeline, at }: { timeline: MissionSummary["timeline"]; at: number }): string {
  const from = timeline[at]?.from;
  if (from) return dayInWords(from);
  const by = begunBy({ timeline, at });
  return by ? `by ${dayInWords(by)}` : "unknown";
}

/** The states of a mission one after the other. */
export function PeriodTable({ place, mission }: { place: Place; mission: MissionSummary }) {
  if (mission.timeline.length === 0) return null;
  const href = whyHref({ place, question: { of: "mission", id: mission.id } });
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">States one after the other</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {mission.timeline.map((period, at) => (
            <tr key={`${period.from} ${period.status}`}>
              <td>{fromInWords({ timeline: mission.timeline, at })}</td>
              <td>{period.to ? dayInWords(period.to) : "still"}</td>
              <td>
                <Figure href={href}>{capital(missionStatusWord(period.status))}</Figure>{" "}
                {period.inferred ? <Badge tone="plain">inferred</Badge> : null}{" "}
                {period.disputed ? <Badge>rival readings</Badge> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PeriodNotes mission={mission} />
    </>
  );
}

import type { Place } from "../address/href.ts";
import type { MissionSummary } from "../missions/mission.ts";
import type { Parties } from "../tally/tally.ts";
import type { TollRow } from "../tally/toll-rows.tsx";
import { Card } from "../ui/card.tsx";
import { dayInWords } from "../words/dates.ts";
import { ActsRow } from "./acts-row.tsx";
import { DayAxis } from "./day-axis.tsx";
import styles from "./day-by-day.module.css";
import { DayTable } from "./day-table.tsx";
import { IncidentsRow } from "./incidents-row.tsx";
import { type ActSummary, actMarks, incidentMarks, LANE, laneCount, overlayMarks } from "./layout.ts";
import { MissionRow } from "./mission-row.tsx";
import { scaleOf, WIDTH } from "./scale.ts";
import type { Step } from "./steps.ts";
import { StepsRow } from "./steps-row.tsx";

export type DayByDayData = {
  first: string;
  last: string;
  /** The day of the moment; null: now. */
  until: string | null;
  /** What the toll counts: the strikes alone, or every incident. */
  kinds: "strikes" | null;
  rows: TollRow[];
  missions: MissionSummary[];
  acts: ActSummary[];
  steps: Step[];
};

type Props = { place: Place; parties: Parties; data: DayByDayData };

const TOP = 16;
const STEPS_HEIGHT = 44;

/** Heights of the rows, one under the other. */
function rowsOf({ data, scale }: { data: DayByDayData; scale: ReturnType<typeof scaleOf> }) {
  const incidents = incidentMarks({ rows: data.rows, scale });
  const acts = actMarks({ acts: data.acts, scale });
  let y = TOP;
  const take = (height: number) => {
    const at = y;
    y += height;
    return at;
  };
  const incidentsY = take(Math.max(1, laneCount(incidents)) * LANE.incident + 8);
  const missions = data.missions.map((mission) => {
    const overlays = overlayMarks({ mission, scale });
    return { mission, overlays, y: take(laneCount(overlays) * LANE.overlay + 38) };
  });
  const actsY = take(Math.max(1, laneCount(acts)) * LANE.act + 12);
  const stepsY = take(STEPS_HEIGHT + 24);
  return { incidents, acts, incidentsY, missions, actsY, stepsY, height: y + 24 };
}

function Chart({ place, parties, data }: Props) {
  const scale = scaleOf(data);
  const rows = rowsOf({ data, scale });
  const label = `Day by day, ${dayInWords(data.first)} to ${dayInWords(data.last)}`;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${rows.height + 14}`} className={styles.chart} role="group" aria-label={label}>
      <DayAxis scale={scale} height={rows.height} until={data.until} />
      <IncidentsRow place={place} parties={parties} marks={rows.incidents} y={rows.incidentsY} />
      {rows.missions.map((row) => (
        <MissionRow key={row.mission.id} place={place} parties={parties} scale={scale} {...row} />
      ))}
      <ActsRow place={place} marks={rows.acts} y={rows.actsY} />
      <StepsRow place={place} data={data} scale={scale} y={rows.stepsY} height={STEPS_HEIGHT} />
    </svg>
  );
}

/** Incidents, acts, the state of each mission and the known toll on one axis of days. */
export function DayByDay({ place, parties, data }: Props) {
  return (
    <Card id="days" title="Day by day" aside="incidents, acts, each mission’s state and the toll as it became known">
      <div className="scroll" tabIndex={0} role="region" aria-label="Timeline, scrolls sideways">
        <Chart place={place} parties={parties} data={data} />
      </div>
      <DayTable place={place} data={data} />
    </Card>
  );
}
